import { type Article, addressOf } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import { type TextDirective, textDirectives } from './text-fragment.ts';

/** The longest address a link button of Discord takes, in code units. */
const longestLink = 512;

/** Where a reader finds the article; null where no address is known or none that a link can carry. */
export function articleLink(article: Article): string | null {
  const address = addressOf(article);
  if (address === null) return null;
  const link = /^[!-~]+$/.test(address) ? address : new URL(address).href;
  return link.length <= longestLink ? link : null;
}

/**
 * A link that scrolls to the very words of the passage (a text fragment, at most 512 characters). The plain address
 * where no such link is short enough or the words cannot be told from others; null where the article has none.
 */
export function passageLink(passage: Passage): string | null {
  const link = articleLink(passage.article);
  if (link === null) return null;
  const { base, directives } = split(link);
  for (const directive of textDirectives(passage.article, passage.span)) {
    const text = encode(directive);
    if (base.length + text.length <= longestLink) return base + text;
  }
  return directives ? base.replace(/#?:~:$/, '') : link;
}

/** The address up to and including the delimiter of its directives; directives that it has are left out. */
function split(link: string): { readonly base: string; readonly directives: boolean } {
  const delimiter = link.indexOf(':~:', Math.max(0, link.indexOf('#')));
  if (link.includes('#') && delimiter !== -1) return { base: link.slice(0, delimiter + 3), directives: true };
  return { base: `${link}${link.includes('#') ? '' : '#'}:~:`, directives: false };
}

function encode(directive: TextDirective): string {
  const { prefix, start, end, suffix } = directive;
  const terms = [prefix && `${term(prefix)}-`, term(start), end && term(end), suffix && `-${term(suffix)}`];
  return `text=${terms.filter((part) => part !== '').join(',')}`;
}

/** White space counts as one space in the search; commas, ampersands and hyphens are a directive's own syntax. */
function term(text: string): string {
  return encodeURIComponent(text.replace(/[ \t\n\r\f]+/g, ' ').trim()).replaceAll('-', '%2D');
}
