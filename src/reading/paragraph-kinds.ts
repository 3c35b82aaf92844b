import { partsOfName } from '../text/names.ts';
import type { Span } from '../text/span.ts';
import type { ParagraphKind } from './reading.ts';

/** The line that says who posted: a dash, a name, a handle in brackets, perhaps a day. */
export const postSignature =
  /^[—–-]+\s*(?<name>[^()@]{2,60}?)\s*\((?<handle>@\w{1,30})\)\s*(?<day>\p{L}{3,9}\.? \d{1,2}, \d{4})?$/u;

/** A post with its signature on the same line, as many pages embed it. */
export const signedPost =
  /^(?<words>[^"“].{10,}?\S) ?[—–]+ ?(?<name>[^()@—–]{2,60}?) ?\((?<handle>@\w{1,30})\) ?(?<day>\p{L}{3,9}\.? \d{1,2}, \d{4})?$/u;

/** A handle that stands on a line of its own, or behind a name, above the words of a post. */
export const postHeader =
  /^(?<name>\p{Lu}[^@()!?:“”"]{1,50}?)?\s*\(?(?<handle>@[\w.]{2,40})\)?(?: · [\p{L}\p{N} ,.]{1,20})?$/u;

/** When a post was made, below its words: "19:31 · 11 Feb 2025", "3:04 PM - Nov 12, 2025". */
const postStamp = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? [·•–—-] [\p{L}\p{N} ,.]{6,20}$/iu;

/** A letter's signature: a dash, a name, perhaps where from. */
const letterSignature = /^[—–-]+\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:, [^.!?“"]{2,60})?$/u;

/** The end of a line that leads into somebody's words: a verb of saying or what carries them, and a colon. */
const leadsIn =
  /\b(?:said|says|wrote|writes|posted|tweeted|reads?|stated|replied|continued|put it|observed|ruled|held|added|noted|warned|argued|concluded|declared|begins|began|message|statement|letter|memo|e-?mail|note|answer|post|judgment|judgement|ruling)\b(?:[^.:“"]|\.(?=\d)){0,90}:$/iu;

const datePattern =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2},? \d{4}|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{4}|\b\d{4}-\d{2}-\d{2}\b/iu;
const endsSentence = /[.!?…:;,]["”’')\]]*$|["”]$/;

/**
 * The kind of each paragraph, by signals that hold for any outlet: a line that is only a title and a name makes the
 * paragraph before it a block, as does a mark or a line that leads into it; a dash, a name and a handle make it a post;
 * short lines without a full stop are headings.
 */
export function kindsOfParagraphs(text: string, paragraphs: readonly Span[]): readonly ParagraphKind[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const kinds = lines.map((line, index) => kindOfLine(line, index));
  const posts = lines.flatMap((line, index) => (isAbovePost(lines, line, index) ? [index] : []));
  for (const index of posts) {
    kinds[index] = 'name-line';
    if (!postHeader.exec(lines[index] ?? '')?.groups?.['name']) kinds[index - 1] = 'name-line';
    kinds[index + 1] = 'post';
    if (postStamp.test(lines[index + 2] ?? '')) kinds[index + 2] = 'byline';
  }
  lines.forEach((written, index) => {
    const before = kinds[index - 1];
    if (kinds[index] === 'name-line') return;
    const line = before === 'block' ? written.replace(/^> +/, '') : written;
    if (kinds[index] === 'text' && isLedInto(line, lines[index - 1] ?? '')) kinds[index] = 'block';
    const signed = postSignature.test(line);
    // A post that ends in a hashtag looks like a heading.
    if (before !== 'text' && before !== 'block' && !(signed && before === 'heading')) return;
    const named = letterSignature.test(line) || isNameLine(line);
    if (!signed && (/^["“'‘]/.test(lines[index - 1] ?? '') || !named)) return;
    kinds[index] = 'name-line';
    kinds[index - 1] = signed ? 'post' : 'block';
  });
  return kinds;
}

/** Whether a line names by handle who posted what stands below it; a handle alone has the name on the line above. */
function isAbovePost(lines: readonly string[], line: string, index: number): boolean {
  const header = line.length <= longestHeader ? postHeader.exec(line)?.groups : undefined;
  const words = lines[index + 1] ?? '';
  if (header === undefined || !/\s\S+\s/.test(words) || postHeader.test(words)) return false;
  const above = lines[index - 1] ?? '';
  const named = /^\p{Lu}/u.test(above) && above.length <= longestHeader && !endsSentence.test(above);
  return header['name'] !== undefined || named;
}

/** Characters of the longest line that names who posted. */
const longestHeader = 80;

/** Whether a paragraph without marks is what the one before leads into: whole sentences in which somebody speaks. */
function isLedInto(line: string, before: string): boolean {
  if (
    !before.endsWith(':') ||
    !leadsIn.test(before) ||
    /^(?:["“'‘•*–—-]|\d+[.)]|\p{Lu}[\p{L} .]{1,40}:)/u.test(line)
  )
    return false;
  return /[.!?…]$/.test(line) && line.split(/\s+/, fewestSaid).length === fewestSaid;
}

const fewestSaid = 6;

/** Words a heading has at most; a longer line is not counted to its end. */
const longestHeading = 16;

function kindOfLine(line: string, index: number): ParagraphKind {
  if (line.startsWith('#')) return 'heading';
  if (/^> \S/.test(line)) return 'block';
  if (line.includes('(@') && signedPost.test(line)) return 'post';
  const words = line.split(/\s+/, longestHeading + 1).length;
  const byline = /^by\b/i.test(line) && words <= 12 && !endsSentence.test(line);
  if (index < 8 && !/[.!?]$/.test(line) && (byline || (words <= 12 && datePattern.test(line))))
    return 'byline';
  if (words <= longestHeading && !endsSentence.test(line) && /\p{L}/u.test(line) && !/https?:/.test(line))
    return 'heading';
  return words <= 12 && isTitleCase(line) ? 'heading' : 'text';
}

/** A question or a line that ends in an abbreviation can be a heading too, if its longer words are capitalised. */
function isTitleCase(line: string): boolean {
  const long = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length >= 3 && !/["“”:,]/.test(line) && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "(Reporting by Ana Ruiz; Editing by Tom Lee)": who made the article, and not who is quoted above. */
const credit =
  /^\(|;|^(?:additional )?(?:reporting|editing|writing|compiled|photo\p{L}*|illustration|graphics?)\b|\bby\b/iu;

/** Characters of the longest line that is a title and a name. */
const longestNameLine = 100;

/** Whether a line is nothing but a title and a person's name ("Defense Minister Pedro Sanchez"). */
export function isNameLine(line: string): boolean {
  const bare = line.replace(/^[—–-]+\s*/, '').trim();
  if (bare.length > longestNameLine || endsSentence.test(bare) || credit.test(bare)) return false;
  const [person = '', ...rest] = bare.split(/,\s+/);
  const words = person.split(/\s+/);
  if (words.length < 2 || words.length > 9) return false;
  if (rest.join(' ').split(/\s+/).length > 10) return false;
  const capitals = words.filter((word) => /^[\p{Lu}]/u.test(word)).length;
  const links = words.filter((word) => /^(?:of|the|for|and|de|la|del|van|von|bin)$/.test(word)).length;
  const lower = words.length - capitals - links;
  const parts = partsOfName(person);
  return (
    parts.kind === 'person' &&
    parts.words.length >= 2 &&
    parts.words.length <= 4 &&
    lower <= 3 &&
    !/[’']s?$/.test(person)
  );
}
