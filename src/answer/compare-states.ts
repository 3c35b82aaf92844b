import type { Reading } from '../reading/reading.ts';
import { cut } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { isNegation } from '../text/stop-words.ts';
import { stem, terms, tokenise } from '../text/terms.ts';
import type { FigureComparison, FigureVersion } from './compare-figures.ts';
import { comparison, group, newestFirst, oncePerArticle } from './figure-comparison.ts';
import { sharedStems, stemsMeant, type ToldSentence, toldSentences } from './told-sentences.ts';

/** Whether something that went on has been ended, or goes on, be it that the ending was taken back. */
type State = 'ended' | 'in force';

/** Words that end something, and words that keep it or take an ending back. */
const ends =
  /\b(?:suspend(?:s|ed|ing)?|suspension|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|cessation|fr(?:eez(?:e|es|ing)|oze|ozen)|paus(?:e|es|ed|ing)|cut(?:s|ting)? off|sever(?:s|ed|ing)?|terminat(?:e|es|ed|ing|ion)|scrap(?:s|ped|ping)?|cancel(?:s|l?ed|l?ing|lation)?|ban(?:s|ned|ning)?|shut(?:s|ting)? down|withdr(?:aw|aws|ew|awn|awal|awing)|revok(?:e|es|ed|ing)|br(?:eak|eaks|eaking|oke|oken) off|abolish(?:es|ed|ing)?|suspend(?:e|er|ió|ido)|suspensión|detener|cancel(?:a|ó|ado))\b/giu;
const keeps =
  /\b(?:walk(?:s|ed|ing)? back|revers(?:e|es|ed|ing|al)|backtrack(?:s|ed|ing)?|back(?:s|ed|ing)? (?:down|away|off)|retract(?:s|ed|ing|ion)?|rescind(?:s|ed|ing)?|resum(?:e|es|ed|ing|ption)|restor(?:e|es|ed|ing|ation)|reinstat(?:e|es|ed|ing|ement)|maintain(?:s|ed|ing)?|keeps?|kept|keeping|continu(?:e|es|ed|ing)|overturn(?:s|ed|ing)?|reanud(?:a|ó|ar|ado)|mantien(?:e|en)|mantendrá)\b/giu;

/** Words of office and of form, which do not tell one actor from another. */
const formal = new Set(
  `president prime minister secretary king queen prince senator governor general mr mrs ms dr the united interior
  defense defence foreign treasury state administration government department presidente ministro`
    .split(/\s+/)
    .map((word) => stem(word)),
);

interface StateTold extends FigureVersion {
  readonly value: State;
  readonly sentence: ToldSentence;
  readonly actor: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
}

/** How many words the objects of two statements share to be about the same thing. */
const sharedAtLeast = 2;

/** What one article says has been ended by somebody and another says goes on, or is taken back, by the same. */
export function compareStates(readings: readonly Reading[]): readonly FigureComparison[] {
  const groups = group(
    readings.flatMap((reading) => toldSentences(reading).flatMap(statesTold)),
    { of: ({ actor }) => stemsMeant(actor), heldBy: ({ actor }) => actor },
    (a, b) =>
      sharedStems(a.actor, b.actor).length > 0 && sharedStems(a.object, b.object).length >= sharedAtLeast,
  );
  return groups.flatMap((told) => {
    const versions = oncePerArticle(newestFirst(told));
    const [first] = versions;
    if (first === undefined || new Set(versions.map(({ value }) => value)).size < 2) return [];
    if (new Set(versions.map(({ passage }) => passage.article.id)).size < 2) return [];
    return [
      comparison({
        kind: 'state',
        quantity: cut(first.passage.article, first.figure),
        conflict: true,
        versions: versions.map(({ passage, figure, value }) => ({ passage, figure, value })),
      }),
    ];
  });
}

function statesTold(sentence: ToldSentence): readonly StateTold[] {
  const { text } = sentence.passage;
  const found = [...matches(text, keeps, 'in force'), ...matches(text, ends, 'ended')].sort(
    (a, b) => a.span.start - b.span.start,
  );
  let covered = 0;
  return found.flatMap(({ span, state }) => {
    if (span.start < covered) return [];
    const object = objectBehind(text, span.end);
    covered = object.end;
    const actor = actorBefore(text, span.start);
    if (actor.size === 0) return [];
    const start = sentence.passage.span.start;
    return [
      {
        passage: sentence.passage,
        sentence,
        figure: { start: start + span.start, end: start + object.end },
        value: isDenied(text, span.start) ? opposite(state) : state,
        actor,
        object: new Set(terms(text.slice(span.end, object.end))),
      },
    ];
  });
}

function matches(
  text: string,
  pattern: RegExp,
  state: State,
): readonly { readonly span: Span; readonly state: State }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    state,
  }));
}

/** What is ended or kept: the words behind, to the next mark or clause, at most fourteen. */
function objectBehind(text: string, from: number): Span {
  const stop =
    /[,;:!?“”"—–](?!\p{L})|\s(?:after|because|while|as long as|since|until|over|citing|amid|in response|that|who|which)\s/u.exec(
      text.slice(from),
    );
  const limit = stop === null ? text.length : from + stop.index;
  const words = tokenise(text.slice(from, limit)).slice(0, 14);
  return { start: from, end: from + (words.at(-1)?.span.end ?? 0) };
}

/** The names in the clause before a verb, as stems: who does it. */
function actorBefore(text: string, until: number): ReadonlySet<string> {
  const clause =
    text
      .slice(0, until)
      .split(/[,;:“”"—–]\s*|\b(?:that|who|which|while|after|que|quien)\b/u)
      .at(-1) ?? '';
  const names = [...clause.matchAll(/\p{Lu}[\p{L}\p{M}.’'-]*/gu)].flatMap(([name]) => terms(name));
  return new Set(names.filter((name) => !formal.has(name)));
}

function isDenied(text: string, until: number): boolean {
  return tokenise(text.slice(Math.max(0, until - 60), until))
    .slice(-4)
    .some(({ word }) => isNegation(word));
}

function opposite(state: State): State {
  return state === 'ended' ? 'in force' : 'ended';
}
