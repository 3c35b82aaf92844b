import { role, type Sought } from './seek.ts';
import type { IndexedPassage } from './story-index.ts';
import { mark } from './story-index.ts';

/** Tokens that may stand between a reporting verb and the name behind it. */
const widestTitle = 3;
/** Share of the speaker's own weight that must be named. */
export const speakerShare = 0.6;

/** Whether a reporting verb stands right before a name, with nothing but its titles, "to" or "the" between. */
export function saysBefore(
  { marks, stems }: IndexedPassage,
  saying: number,
  name: number,
  { roles }: Sought,
): boolean {
  if (name - saying > widestTitle) return false;
  for (let token = saying + 1; token < name; token += 1) {
    const links = ((roles[stems[token] ?? 0] ?? 0) & role.link) !== 0;
    if (!links && ((marks[token] ?? 0) & mark.capital) === 0) return false;
  }
  return true;
}

/** Whether a name only says whose body is meant ("the Trump administration"), and the body is not asked for. */
export function isOfBody({ stems }: IndexedPassage, token: number, last: number, { roles }: Sought): boolean {
  const bits = token + 1 < last ? (roles[stems[token + 1] ?? 0] ?? 0) : 0;
  return (bits & (role.body | role.term)) === role.body;
}

/** Whether the sentence holds a quotation of the speaker asked for, or of anybody where nobody is named. */
export function speaksInQuotation(
  passage: IndexedPassage,
  at: number,
  { question, speakerShares }: Sought,
): boolean {
  const { speaker } = question;
  const known = passage.speakers.get(at);
  if (speaker === null || known === undefined) return false;
  if (speaker.words.length === 0) return true;
  const held = question.terms.reduce((sum, { alternatives }, term) => {
    const named = alternatives.some(({ stem, likeness }) => likeness >= speakerShare && known.has(stem));
    return named ? sum + (speakerShares[term] ?? 0) : sum;
  }, 0);
  return held >= speakerShare;
}
