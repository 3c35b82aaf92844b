import type { Report } from './find-reports.ts';
import type { ParsedSentence } from './parse-article.ts';
import { lastWord } from './report-shapes.ts';
import type { Scene } from './scene.ts';

/** Nouns for what somebody says or holds. Not those that unsay it: who denies a thing does not state it. */
const sayings = new Set(
  `accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument assertion
  assertions assurance assurances belief claim claims complaint complaints conclusion contention declaration emphasis
  insistence pledge pledges prediction predictions promise promises recommendation remark statement suggestion
  suggestions vow warning warnings`.split(/\s+/),
);

const furthest = 3;

/**
 * What a sentence reports by a noun and not by a verb, of whom the noun belongs to: "Ruiz’s claim that the dam held", "the
 * council’s insistence on keeping the dam". What belongs to nobody ("claims that …") is not given to anybody.
 */
export function nounReports(scene: Scene, sentence: ParsedSentence): readonly Report[] {
  const { tokens, phrases, tags } = sentence;
  return phrases.flatMap((owner, index): readonly Report[] => {
    const mention = scene.mentions[sentence.index]?.[index];
    if (!owner.possessive || mention === undefined || mention.type === 'thing') return [];
    const nouns = tokens.slice(owner.to + 1, owner.to + 1 + furthest);
    const noun = owner.to + 1 + nouns.findIndex(({ lower }) => sayings.has(lower));
    const words = noun > owner.to ? reportedBy(sentence, owner.from, noun) : null;
    const [cue, first, last] = [tokens[noun], tokens[words?.from ?? -1], tokens[(words?.to ?? 0) - 1]];
    if (words === null || cue === undefined || first === undefined || last === undefined) return [];
    if (tags.slice(words.from, words.to).includes('quotation')) return [];
    const content = { start: first.span.start, end: last.span.end };
    return [
      { content, sentence: sentence.index, mention, cue: cue.span, spoken: true, shared: [], features: [] },
    ];
  });
}

interface Words {
  readonly from: number;
  readonly to: number;
}

const fewest = 4;

/** The words of the clause or the gerund behind a noun; null where it is not plain where they end. */
function reportedBy(sentence: ParsedSentence, owner: number, noun: number): Words | null {
  const { tokens, tags, clauses } = sentence;
  const link = tokens[noun + 1]?.lower ?? '';
  const verb = tags[noun + 2] === 'adverb' ? noun + 3 : noun + 2;
  const acts = /^(?:of|on|about)$/.test(link) && tags[verb] === 'gerund';
  if (!acts && link !== 'that') return null;
  const from = acts ? noun + 2 : noun + 1;
  const end = Math.min(lastWord(sentence), breakBehind(sentence, from));
  const told = clauses.some(({ at }) => at < owner);
  const outer = acts ? outerVerb(sentence, verb + 1, end) : null;
  // Of a noun that is the subject the words end where its own verb begins, which behind "that" is not the first.
  const to = outer ?? (told ? end : from);
  return to - from < fewest || !(acts || states(sentence, from, to)) ? null : { from, to };
}

function states({ tags }: ParsedSentence, from: number, to: number): boolean {
  return tags.slice(from, to).some((tag) => tag === 'verb' || tag === 'auxiliary');
}

function breakBehind({ tags }: ParsedSentence, from: number): number {
  const at = tags.findIndex((tag, index) => index > from && /^(?:comma|dash|colon|bracket)$/.test(tag));
  return at < 0 ? tags.length : at;
}

function outerVerb({ tags, verbs }: ParsedSentence, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    if (/^(?:relative|subordinator)$/.test(tags[at] ?? '')) return null;
    if (tags[at] === 'auxiliary' || (tags[at] === 'verb' && verbs[at] !== null && tags[at - 1] !== 'to'))
      return at;
  }
  return null;
}
