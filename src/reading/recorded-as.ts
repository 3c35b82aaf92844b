import { wordList } from '../text/word-list.ts';
import { type Candidate, isCue } from './candidate-features.ts';
import type { ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** What shows that something was said, and says nothing itself. */
const records = wordList(
  `recording recordings transcript transcripts video videos footage audio tape tapes memo memos minutes email emails
  message messages paper papers document documents records notes letter letters filing filings affidavit complaint`,
);

/**
 * Whether a candidate is A in "A told donors that it was “…,” according to a recording": the record only shows what A said,
 * whose verb stands before the words.
 */
export function isRecordedAs(
  { article, rates }: Scene,
  stretch: ParsedStretch,
  { mention, clause, place }: Candidate,
): boolean {
  if (mention === null || clause === null || place !== 'same' || clause.at >= stretch.token) return false;
  const host = article.sentences[stretch.sentence];
  if (host === undefined || !isCue(clause, rates) || clause.passive) return false;
  const { tokens, phrases, tags } = host;
  let at = stretch.token + 1;
  while (tags[at] === 'comma') at += 1;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return false;
  const record = phrases.find(({ from, possessive }) => from === at + 2 && !possessive);
  if (!records.has(tokens[record?.head ?? -1]?.lower ?? '')) return false;
  return host.clauses.findLast((other) => other.at < stretch.token && isCue(other, rates)) === clause;
}
