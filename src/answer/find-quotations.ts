import type { Reading } from '../reading/reading.ts';
import type { Quotation, QuotationKind } from '../story/quotation.ts';
import type { Speaker } from '../story/speaker.ts';
import { terms } from '../text/terms.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { chooseSpeaker } from './suggest-speakers.ts';

export interface QuotationSearch {
  /** A name, alias or role as a member types it. */
  readonly speaker?: string;
  readonly about?: string;
  /** Only the wordings of this utterance. */
  readonly utterance?: string;
}

/** What a look-up found. */
export interface QuotationsFound {
  readonly speaker: Speaker | null;
  /**
   * Grouped by utterance: each inner list holds the wordings of one utterance, the fullest first. What fits `about`
   * best comes first; without it, the newest article.
   */
  readonly utterances: readonly (readonly Quotation[])[];
  /** Reported speech of the speaker: what the articles say was said, not the speaker's words. */
  readonly reported: readonly Quotation[];
  /** Speakers whom the name asked for may mean where it does not settle one. */
  readonly others: readonly Speaker[];
  /** Sentences that name the one asked for, who is nowhere quoted: one an article, the name as emphasis. */
  readonly mentions: readonly Mention[];
}

/** Looks quotations up by speaker, subject or utterance; reported speech is kept apart from quotations. */
export function findQuotations(
  search: QuotationSearch,
  speakers: readonly Speaker[],
  readings: readonly Reading[],
): QuotationsFound {
  const everything = readings.flatMap((reading) => reading.quotations);
  const asked = search.speaker?.trim() ?? '';
  const choice = asked === '' ? { speaker: null, others: [] } : chooseSpeaker(asked, speakers);
  const name = choice.speaker?.name ?? null;
  const theirs =
    asked === '' ? everything : everything.filter(({ speaker }) => speaker !== null && speaker === name);
  const wanted = theirs.filter(
    ({ utterance }) => search.utterance === undefined || utterance === search.utterance,
  );
  const utterances = byUtterance(wanted.filter(({ kind }) => kind !== 'indirect'));
  const reported = wanted.filter(({ kind }) => kind === 'indirect').map((quotation) => [quotation]);
  const about = terms(search.about ?? '');
  return {
    speaker: choice.speaker,
    utterances: about.length === 0 ? [...utterances].sort(newestFirst) : closestTo(about, utterances),
    reported: (about.length === 0 ? reported : closestTo(about, reported)).flat(),
    others: choice.others,
    mentions: asked !== '' && choice.speaker === null ? findMentions(asked, readings) : [],
  };
}

/** Which kind stands for an utterance of several wordings: whole sentences before a post, a post before fragments. */
const kindOrder: readonly QuotationKind[] = ['direct', 'block', 'post', 'partial', 'nested', 'indirect'];

function byUtterance(quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  return groupedByUtterance(quotations).map((group) =>
    [...group].sort(
      (a, b) =>
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        b.passage.text.length - a.passage.text.length ||
        copiesLast(a) - copiesLast(b),
    ),
  );
}

/** Quotations or reports of one utterance together, where the first of them stands; those of no known utterance alone. */
export function groupedByUtterance(quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const groups = new Map<unknown, Quotation[]>();
  for (const quotation of quotations) {
    const key = quotation.utterance ?? quotation;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quotation]);
    else group.push(quotation);
  }
  return [...groups.values()];
}

function copiesLast({ passage }: Quotation): number {
  return passage.article.copyOf === undefined ? 0 : 1;
}

function newestFirst(a: readonly Quotation[], b: readonly Quotation[]): number {
  return newestDay(b).localeCompare(newestDay(a));
}

/** The latest publication day among the wordings; the empty text, which sorts last, where none is dated. */
function newestDay(wordings: readonly Quotation[]): string {
  const days = wordings.map(({ passage }) => passage.article.published ?? '');
  return days.sort().at(-1) ?? '';
}

/** Those that share at least half of the terms, the quoted words counting double, best first. */
function closestTo(
  about: readonly string[],
  utterances: readonly (readonly Quotation[])[],
): readonly (readonly Quotation[])[] {
  const wanted = new Set(about);
  const scored = utterances.map((wordings) => {
    const quoted = new Set(wordings.flatMap(({ passage }) => terms(passage.text)));
    const around = new Set(wordings.flatMap(({ attribution }) => terms(attribution.text)));
    const inWords = [...wanted].filter((term) => quoted.has(term)).length;
    const inSentence = [...wanted].filter((term) => !quoted.has(term) && around.has(term)).length;
    return { wordings, found: inWords + inSentence, score: 2 * inWords + inSentence };
  });
  return scored
    .filter(({ found }) => found > 0 && found * 2 >= wanted.size)
    .sort((a, b) => b.score - a.score)
    .map(({ wordings }) => wordings);
}
