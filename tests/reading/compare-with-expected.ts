import { groupUtterances } from '../../src/reading/group-utterances.ts';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import type { Quotation } from '../../src/story/quotation.ts';
import type { Speaker } from '../../src/story/speaker.ts';
import { comparable, type ExpectedPerson, type ExpectedQuotation, type FreshStory } from './fresh-article.ts';

/** What a reading has against what was expected; `faults` says each difference in one line. */
export interface Comparison {
  readonly expected: number;
  readonly found: number;
  readonly attributed: number;
  readonly spurious: number;
  readonly faults: readonly string[];
}

/** Which things a story is about beside its quotations. */
export interface Subject {
  /** Whether the list of reported speech is complete, so that what is not on it is spurious. */
  readonly indirect: boolean;
  readonly said: boolean;
  readonly utterances: boolean;
}

/** Least share of words that a found reported clause and the expected one have in common, of all that either has. */
const leastOverlap = 0.6;

/** Reads a made-up story and names everything that is not as expected. */
export function compareWithExpected(story: FreshStory, subject: Subject): Comparison {
  const readings = groupUtterances(readArticles(story.articles));
  const speakers = listSpeakers(readings);
  const quotations = readings.flatMap((reading) => reading.quotations);
  const used = new Set<Quotation>();
  const pairs = story.quotations.map((expected) => {
    const quotation = quotations.find((other) => !used.has(other) && isMeant(other, expected));
    if (quotation !== undefined) used.add(quotation);
    return { expected, quotation };
  });
  const faults: string[] = [];
  let attributed = 0;
  for (const { expected, quotation } of pairs) {
    if (quotation === undefined) {
      faults.push(`missed: ${expected.kind} “${expected.words}”`);
      continue;
    }
    if (isSpokenBy(quotation.speaker, expected, speakers)) attributed += 1;
    else faults.push(`speaker: “${expected.words}” of ${quotation.speaker ?? 'nobody'}`);
    if (subject.said) faults.push(...saidFaults(quotation, expected));
  }
  const counted = ({ kind }: Quotation) => subject.indirect || kind !== 'indirect';
  const spurious = quotations.filter((quotation) => !used.has(quotation) && counted(quotation));
  faults.push(
    ...spurious.map(({ kind, passage, speaker }) => `spurious: ${kind} “${passage.text}” of ${speaker}`),
  );
  if (subject.utterances) faults.push(...utteranceFaults(pairs));
  faults.push(...speakerFaults(story, speakers));
  return {
    expected: pairs.length,
    found: pairs.filter(({ quotation }) => quotation !== undefined).length,
    attributed,
    spurious: spurious.length,
    faults,
  };
}

function isMeant(quotation: Quotation, expected: ExpectedQuotation): boolean {
  const kind = quotation.kind === 'direct' || quotation.kind === 'partial' ? 'marked' : quotation.kind;
  if (kind !== expected.kind) return false;
  const words = comparable(expected.words);
  if (kind !== 'indirect') return comparable(quotation.passage.text) === words;
  const start = comparable(quotation.passage.article.body).indexOf(words);
  if (start < 0) return false;
  const { span } = quotation.passage;
  const end = start + words.length;
  const common = Math.min(end, span.end) - Math.max(start, span.start);
  return common / (Math.max(end, span.end) - Math.min(start, span.start)) >= leastOverlap;
}

function isSpokenBy(
  speaker: string | null,
  expected: ExpectedQuotation,
  speakers: readonly Speaker[],
): boolean {
  if (speaker === null) return expected.nobody;
  const who = speakers.find(({ name }) => name === speaker);
  return who !== undefined && expected.speakers.some((person) => isPerson(who, person));
}

/** Whether a speaker has the expected name, whatever tells it from another's in brackets behind it, and the role. */
function isPerson({ name, roles }: Speaker, expected: ExpectedPerson): boolean {
  const bare = comparable(name.replace(/ \([^)]*\)$/, '')).toLowerCase();
  if (bare !== comparable(expected.name).toLowerCase()) return false;
  const role = expected.role?.toLowerCase();
  return role === undefined || roles.some((given) => given.toLowerCase().includes(role));
}

function saidFaults({ said }: Quotation, { words, date, day, basis, venue }: ExpectedQuotation): string[] {
  const faults: string[] = [];
  const given = said.date?.text ?? null;
  if (given === null ? date.length > 0 : !date.includes(given)) faults.push(`date: “${words}” on ${given}`);
  if (said.day !== day || said.basis !== basis) faults.push(`day: “${words}” on ${said.day} (${said.basis})`);
  const place = (said.venue?.text ?? '').replace(/^(?:the|an?) /, '');
  if (venue === null ? place !== '' : !place.startsWith(venue.replace(/^(?:the|an?) /, '')))
    faults.push(`place: “${words}” at ${said.venue?.text ?? 'none'}`);
  return faults;
}

function utteranceFaults(
  pairs: readonly { readonly expected: ExpectedQuotation; readonly quotation: Quotation | undefined }[],
): string[] {
  return pairs.flatMap(({ expected, quotation }, at) =>
    pairs.slice(at + 1).flatMap((other) => {
      if (quotation === undefined || other.quotation === undefined) return [];
      const one = expected.utterance !== null && expected.utterance === other.expected.utterance;
      const joined = quotation.utterance !== null && quotation.utterance === other.quotation.utterance;
      if (one === joined) return [];
      return [`${one ? 'apart' : 'joined'}: “${expected.words}” and “${other.expected.words}”`];
    }),
  );
}

function speakerFaults(story: FreshStory, speakers: readonly Speaker[]): string[] {
  const taken = new Set<Speaker>();
  return story.speakers.flatMap((expected) => {
    const who = speakers.find((speaker) => !taken.has(speaker) && isPerson(speaker, expected));
    if (who === undefined) return [`no speaker: ${expected.name} [${expected.role ?? ''}]`];
    taken.add(who);
    const forms = [who.name, ...who.aliases];
    return expected.aliases
      .filter((alias) => !alias.some((form) => forms.includes(form)))
      .map((alias) => `no alias: ${expected.name}, ${alias.join(' or ')}`);
  });
}
