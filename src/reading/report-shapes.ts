import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import type { CueRates } from './candidate-features.ts';
import type { ParsedSentence } from './parse-article.ts';

/** One way to read what a cue reports. */
export interface ReportShape {
  /** Token indices of the content, half-open. */
  readonly from: number;
  readonly to: number;
  readonly type: 'after' | 'before' | 'around' | 'according';
  /** What ends the content. */
  readonly end: string;
  /** Of content that begins before the cue: whether a clause stands there, or only words of one that goes on behind it. */
  readonly says?: 'clause' | 'words';
}

const reach = 80;

/** The ways to read what a clause may report: behind its verb up to any boundary, before it, or around it. */
export function shapesOf(sentence: ParsedSentence, clause: Clause, rates: CueRates): readonly ReportShape[] {
  const { tags, tokens } = sentence;
  const end = lastWord(sentence);
  const shapes: ReportShape[] = [];
  const subject = clause.subject === null ? undefined : sentence.phrases[clause.subject];
  const left = Math.min(clause.at, subject?.from ?? clause.at);
  const right = Math.max(clause.at + 1, clause.link === 'inverted' ? (subject?.to ?? 0) : 0);
  const comma = tags[left - 1] === 'comma' && tokens[left - 1]?.lower !== ';' ? left - 1 : null;
  if (comma !== null && !leadsIn(sentence) && clause.link !== 'control' && clause.link !== 'shared') {
    const says = sentence.clauses.some((other) => other.at < comma);
    const closes = end - right <= 2 && comma >= 4;
    const shape = { from: 0, says: says ? 'clause' : 'words' } as const;
    if ((end - right <= 24 && mayState(sentence, comma)) || closes)
      shapes.push({ ...shape, to: comma, type: 'before', end: 'comma' });
    if (tags[right] === 'comma' && end - right > 3)
      shapes.push({ ...shape, to: end, type: 'around', end: 'sentence' });
  }
  const from = contentStart(sentence, clause);
  if (from === null || from >= end) return shapes;
  const until = nextTeller(sentence, clause, from, rates) ?? end;
  for (const boundary of boundariesOf(sentence, clause, from, until, rates)) {
    shapes.push({ from, to: boundary.at, type: 'after', end: boundary.kind });
  }
  return shapes;
}

/** The comma behind which somebody else tells something, or a court hears it: "after Ruiz left, the union said", "it rains, she said". */
function nextTeller(
  { clauses, phrases, tags }: ParsedSentence,
  clause: Clause,
  from: number,
  rates: CueRates,
): number | null {
  const teller = clauses.find(({ at, subject, link, verb }) => {
    const phrase = subject === null || link !== 'before' ? undefined : phrases[subject];
    if (phrase === undefined || at <= clause.at || phrase.from <= from + 1) return false;
    const tells = verb.base === 'hear' || (rates.get(verb.base) ?? 0) > 0.6;
    return tells && tags[phrase.from - 1] === 'comma' && at - phrase.to <= 1;
  });
  const phrase = teller?.subject == null ? undefined : phrases[teller.subject];
  return phrase === undefined ? null : phrase.from - 1;
}

/** Verbs whose object hears what is said and is no part of it, as it is of "urged them to go". */
const addressing = /^(?:ask|tell|remind|warn|advise|question|quiz|grill)$/;

const belonging = /^(?:of|in|at|from|with|near)$/;

const asking = /^(?:if|what|how|why|who|whom|whose|where|when|which|to|for|about|not)$/;

/** The phrase that begins at a token, with what a possessor there owns. */
function wholePhraseAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.find(({ from, possessive }) => from === at && !possessive);
}

/** Where the words begin that somebody is asked or told, behind those they are addressed to: "asked the bank of Ede for a loan". */
function behindHearer(
  { phrases, tokens, tags, clauses }: ParsedSentence,
  { verb }: Clause,
  from: number,
): number | null {
  if (!addressing.test(verb.base)) return null;
  let at = wholePhraseAt(phrases, from)?.to;
  while (at !== undefined && belonging.test(tokens[at]?.lower ?? '')) {
    at = wholePhraseAt(phrases, at + 1)?.to;
  }
  while (at !== undefined && tags[at] === 'adverb') at += 1;
  if (at === undefined) return null;
  const opens = clauses.some(({ subject }) => subject !== null && phrases[subject]?.from === at);
  return opens || asking.test(tokens[at]?.lower ?? '') ? at : null;
}

/** "Asked whether he would resign, Ruiz said", "Hours after the vote, Ruiz said": what leads in is what was asked, or when. */
function leadsIn({ tokens }: ParsedSentence): boolean {
  if (/^(?:asked|pressed|questioned|quizzed)$/.test(tokens[0]?.lower ?? '')) return true;
  const opening = tokens.slice(0, 5).map(({ lower }) => lower);
  return /^(?:\S+ ){0,2}?(?:(?:second|minute|hour|day|night|week|month|year|decade|moment)s?|shortly|soon|right) (?:after|before) /.test(
    `${opening.join(' ')} `,
  );
}

/** Whether the words up to a comma may be a clause: a verb shows, or they open as a subject and are long enough. */
function mayState({ tags, clauses }: ParsedSentence, comma: number): boolean {
  if (clauses.some(({ at }) => at < comma) || tags.slice(0, comma).includes('auxiliary')) return true;
  return comma > 4 && /^(?:determiner|own|name|noun|number|pronoun)$/.test(tags[0] ?? '');
}

/** The token behind a sentence's last word, its closing marks left out. */
export function lastWord(sentence: ParsedSentence): number {
  let end = sentence.tokens.length;
  while (end > 0 && (sentence.tags[end - 1] === 'stop' || sentence.tags[end - 1] === 'mark')) end -= 1;
  return end;
}

/** Where what is reported begins: at "that" where one follows soon, else behind the verb, its adverbs and its hearer. */
function contentStart(sentence: ParsedSentence, clause: Clause): number | null {
  const { tags, tokens } = sentence;
  const behind = clause.at + 1;
  for (let at = behind; at < Math.min(tokens.length, behind + 9); at += 1) {
    if (/^(?:that|whether)$/.test(tokens[at]?.lower ?? '') && tags[at] !== 'determiner') return at;
    if (tags[at] === 'verb' || tags[at] === 'quotation' || tags[at] === 'stop' || tags[at] === 'relative')
      break;
  }
  let from = behind;
  while (tags[from] === 'adverb') from += 1;
  if (tags[from] === 'preposition' && !countsWith(sentence, from)) from = behindAdjunct(sentence, from);
  if (tags[from] === 'stop' || tags[from] === 'quotation' || tags[from] === undefined) return null;
  if (tags[from] === 'comma' || tags[from] === 'colon') return null;
  return behindHearer(sentence, clause, from) ?? from;
}

/** Behind "on Tuesday" and "on the club’s website", where a clause follows; else behind the preposition alone. */
function behindAdjunct({ tags, phrases, clauses }: ParsedSentence, preposition: number): number {
  let at = preposition + 1;
  while (tags[at] === 'adverb') at += 1;
  if (at > preposition + 1) return at;
  const to = wholePhraseAt(phrases, at)?.to;
  const opens = clauses.some(
    ({ subject, link }) => subject !== null && link === 'before' && phrases[subject]?.from === to,
  );
  return to !== undefined && opens ? to : at;
}

/** "At least 30 people", "about 30 people": words that belong to the number behind them. */
function countsWith({ tags, tokens }: ParsedSentence, at: number): boolean {
  return tags[at + 1] === 'number' || /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Where what is reported may end: with the sentence, or before words that may begin something else. */
function boundariesOf(
  sentence: ParsedSentence,
  clause: Clause,
  from: number,
  end: number,
  rates: CueRates,
): readonly { at: number; kind: string }[] {
  const { tags, tokens } = sentence;
  const boundaries = [{ at: end, kind: 'sentence' }];
  const first = tags[from + 1] === 'comma' ? tags.indexOf('comma', from + 2) + 1 : from + 1;
  for (
    let at = Math.max(first, from + 1);
    at < Math.min(end, from + reach) && boundaries.length < 9;
    at += 1
  ) {
    const tag = tags[at];
    const word = tokens[at]?.lower ?? '';
    if (tag === 'quotation') break;
    if (isBesideAge(sentence, at)) continue;
    if (tag === 'dash') boundaries.push({ at, kind: 'dash' });
    else if (tag === 'comma' && word === ';') boundaries.push({ at, kind: 'semicolon' });
    else if (tag === 'comma')
      boundaries.push({ at, kind: `comma ${openingAt(sentence, clause, at + 1, rates)}` });
    else if (tags[at - 1] === 'comma') continue;
    else if (
      tag === 'conjunction' ||
      /^(?:while|as|after|before|because|although|though|when|if)$/.test(word)
    ) {
      boundaries.push({ at, kind: openingAt(sentence, clause, at, rates) });
    } else if (tag === 'relative') boundaries.push({ at, kind: 'relative' });
  }
  return boundaries;
}

/** Either comma of "Juan Mora, 34, fled". */
function isBesideAge({ tags }: ParsedSentence, at: number): boolean {
  return tags[at] === 'comma' && (opensAge(tags, at) || opensAge(tags, at - 2));
}

function opensAge(tags: ParsedSentence['tags'], comma: number): boolean {
  return tags[comma] === 'comma' && tags[comma + 1] === 'number' && tags[comma + 2] === 'comma';
}

/** What the words behind a boundary begin: a clause of the same verb form, of the same subject, a new subject, a participle. */
function openingAt(sentence: ParsedSentence, clause: Clause, at: number, rates: CueRates): string {
  const { tags, tokens } = sentence;
  const lead = /^(?:conjunction|subordinator|relative|preposition)$/.test(tags[at] ?? '')
    ? (tokens[at]?.lower ?? '')
    : '';
  let next = lead === '' ? at : at + 1;
  while (tags[next] === 'adverb') next += 1;
  const verb = sentence.verbs[next] ?? null;
  if (verb !== null) {
    const same = verb.form === clause.verb.form ? 'same' : 'other';
    const reports = (rates.get(verb.base) ?? 0) > 0.25 ? 'cue' : 'verb';
    return `${lead} ${reports} ${verb.form === 'gerund' ? 'ing' : same}`;
  }
  const first = tags[next] ?? 'end';
  const phrase = sentence.clauses.find(
    ({ subject, at: place }) => subject !== null && place > next && sentence.phrases[subject]?.from === next,
  );
  return `${lead} ${first}${phrase === undefined ? '' : ` ${phrase.verb.form}`}`;
}
