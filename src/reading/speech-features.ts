import { verbOf } from '../text/verbs.ts';
import { auxiliaries, personalPronouns, possessiveDeterminers } from '../text/word-classes.ts';
import type { Attributed } from './attribute-stretches.ts';
import { type CueRates, cueStep, isCue, shapeOf } from './candidate-features.ts';
import type { ParsedArticle } from './parse-article.ts';

/** What tells words that somebody said from titles, terms and scare quotes, for one attributed stretch. */
export function speechFeatures(
  article: ParsedArticle,
  attributed: Attributed,
  rates: CueRates,
): readonly string[] {
  const { stretch, candidate, lead } = attributed;
  const { text } = article;
  const host = article.sentences[stretch.sentence];
  const inner = text.slice(stretch.inner.start, stretch.inner.end);
  const words = inner.split(/\s+/);
  const count = words.length;
  const size = count <= 6 ? String(count) : count <= 10 ? '7-10' : '11+';
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const title = long.length === 0 ? 'none' : capitals === long.length ? 'all' : capitals > 0 ? 'some' : 'no';
  const shape = shapeOf(article, stretch);
  const before = host?.tokens[stretch.token - 1];
  const beforeTag = host?.tags[stretch.token - 1] ?? 'start';
  const after = host?.tags[stretch.token + 1] ?? 'end';
  const clauseHere = candidate.place === 'previous' ? null : candidate.clause;
  const cue = cueStep(clauseHere, rates);
  const gap = clauseHere === null ? '-' : String(Math.min(Math.abs(clauseHere.at - stretch.token), 8));
  const near = host?.clauses.some(
    (clause) => Math.abs(clause.at - stretch.token) < 12 && isCue(clause, rates),
  );
  const closed =
    /^(?:the|a|an|his|her|their|its|so-called|that|as|to|of|in|on|by|called|dubbed|word|phrase|term|titled|entitled|named|and|not|is|was|for|with|from)$/;
  const leadWord = closed.test(before?.lower ?? '') ? (before?.lower ?? '') : beforeTag;
  const verbBefore = host?.verbs[stretch.token - 1]?.base ?? '-';
  const twice =
    text.indexOf(inner, stretch.outer.end) >= 0 &&
    text.indexOf(inner, stretch.outer.end) < stretch.outer.end + 4000;
  const lower = words.map((word) => word.toLowerCase().replace(/[^\p{L}'’]/gu, ''));
  const verb = lower.some((word) => auxiliaries.has(word) || (verbOf(word)?.form ?? 'base') !== 'base');
  const pronoun = lower.some((word) => personalPronouns.has(word) || possessiveDeterminers.has(word));
  const stop = /[.!?,]/.test(inner.slice(-1)) ? inner.slice(-1) : /[.!?]\s/.test(inner) ? 'inside' : '-';
  const clause = `${verb ? 'verb' : '-'} ${pronoun ? 'pronoun' : '-'}`;
  return [
    'always',
    `clause ${clause} ${count <= 10 ? size : 'long'}`,
    `clause ${clause} lead ${leadWord}`,
    `clause ${clause} stop ${stop}`,
    `clause ${clause} cue ${cue} ${candidate.place}`,
    `title ${title} clause ${clause} cue ${cue}`,
    `title ${title} clause ${clause} ${candidate.place}`,
    `stop ${stop} lead ${leadWord}`,
    `stop ${stop} size ${size}`,
    `size ${size}`,
    `size ${size} shape ${shape}`,
    `size ${size} title ${title}`,
    `title ${title} lead ${leadWord}`,
    `lead ${leadWord}`,
    `lead ${leadWord} size ${size}`,
    `lead ${leadWord} after ${after}`,
    `after ${after} size ${size}`,
    `verb ${verbBefore}`,
    `cue ${cue} gap ${gap}`,
    `cue ${cue} place ${candidate.place} size ${size}`,
    `near ${near ?? false} size ${size}`,
    `near ${near ?? false} lead ${leadWord}`,
    `clear ${lead > 4 ? 'very' : lead > 1.5 ? 'yes' : 'no'} ${candidate.place}`,
    `heading ${stretch.sentence === 0} ${size}`,
    `speaker ${candidate.mention?.type ?? 'nobody'} ${size}`,
    `marks ${stretch.marks} ${size}`,
    `again ${twice} ${size}`,
    `link ${clauseHere?.link ?? '-'} ${candidate.place}`,
  ];
}
