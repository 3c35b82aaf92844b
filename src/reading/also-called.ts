import { namesCountryOrCapital } from '../text/countries.ts';
import { foldName } from '../text/names.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/** What stands between a name and another name of the same: "…, popularly known as …", "…, nicknamed …". */
const known =
  /^,? (?:(?:who|which) (?:is|was) )?(?:(?:popularly|better|also|commonly|widely|formerly|locally|once) )?(?:known|nicknamed|dubbed)(?: to \p{L}+(?: \p{L}+)?)?(?: (?:simply|only))?(?: as)? (?:the )?$/u;

/**
 * Which earlier name a name is another one of, because the text says so: "the Salt Makers' Union, known as Salmu", "the
 * National Water Institute (INA)". Initials in brackets need not be those of the name, which is often translated.
 */
export function alsoCalled({ article: { text }, mentions }: Pick<Scene, 'article' | 'mentions'>) {
  return (mention: Mention): Mention | null => {
    const named = (mentions[mention.sentence] ?? []).filter(({ parts }) => parts !== null);
    const before = named[named.indexOf(mention) - 1];
    if (before === undefined || before.span.end > mention.span.start) return null;
    const between = text.slice(before.span.end, mention.span.start);
    if (known.test(between)) return before;
    return between === ' (' && text[mention.span.end] === ')' && isInitials(before, mention) ? before : null;
  };
}

/** Whether a word in brackets is what a body named by several words is called in short, and no country. */
function isInitials({ parts: long }: Mention, { parts: short }: Mention): boolean {
  if (long === null || short === null || long.kind === 'person' || long.words.length < 2) return false;
  if (short.words.length !== 1 || !/^\p{Lu}{2,8}$/u.test(short.name)) return false;
  return !namesCountryOrCapital(foldName(short.name));
}
