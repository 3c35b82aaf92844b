import type { Clause } from '../text/clauses.ts';
import { contains, type Span } from '../text/span.ts';
import { type Attributed, attributeStretches, speakersSoFar } from './attribute-stretches.ts';
import { attributionModel } from './attribution-model.ts';
import { chooseReports } from './choose-reports.ts';
import type { Entity } from './entities.ts';
import type { Report } from './find-reports.ts';
import { findTurns } from './find-turns.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { speechAmong } from './judge-speech.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle, ParsedSentence, ParsedStretch } from './parse-article.ts';
import type { SceneWithEntities } from './read-scene.ts';
import { chooseByWeights, resolvePronouns } from './resolve-pronouns.ts';
import { setOffQuotation } from './set-off-quotation.ts';
import { withSharedViews } from './shared-views.ts';

/** The quotations of an article in the order in which they begin, an outer one before what it nests. */
export function findQuotations(scene: SceneWithEntities): readonly FoundQuotation[] {
  const { article } = scene;
  const attributed = attributeStretches(scene, attributionModel.speaker);
  const meant = resolvePronouns(
    attributionModel.pronoun,
    scene,
    speakersSoFar(attributed),
    (_, antecedents) => chooseByWeights(antecedents),
  );
  const whom = (mention: Mention | null) =>
    mention === null
      ? null
      : (scene.described.get(mention) ?? scene.entities.get(mention) ?? meant.get(mention) ?? null);
  const turns = findTurns(scene);
  const marked = speechAmong(scene, attributed)
    .filter(({ stretch }) => tellsStory(article, stretch) && holding(turns, stretch.inner) === undefined)
    .map((one) => quotationOf(article, one, whom(one.candidate.mention)));
  const setOff = article.paragraphs.flatMap(
    (paragraph, index) => setOffQuotation(scene, paragraph, index, whom) ?? [],
  );
  const unmarked = [...turns, ...setOff].sort((a, b) => a.span.start - b.span.start);
  const inUnmarked = article.stretches.filter(({ inner }) => {
    const outer = holding(unmarked, inner);
    return outer !== undefined && outer.span.start < inner.start;
  });
  const nested = [...article.nested, ...inUnmarked].flatMap(({ inner }) => {
    const outer = holding(unmarked, inner) ?? holding(marked, inner);
    const words = article.text.slice(inner.start, inner.end);
    return outer === undefined || !isUtterance(words)
      ? []
      : [{ ...outer, kind: 'nested' as const, span: inner }];
  });
  const reported = chooseReports(scene, attributionModel.report)
    .filter((report) => holding(turns, report.content) === undefined)
    .flatMap((report) => withSharedViews(scene, report))
    .map((report) => reportedQuotation(article, report, whom(report.mention)));
  return [...marked, ...nested, ...unmarked, ...reported].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** Whether words nested in a quotation are said and not a term or a title: four or more, or a short sentence of its own. */
function isUtterance(words: string): boolean {
  return words.split(/\s+/).length >= 4 || /^\p{Lu}.*\s\p{Ll}.*[.,!?]$/u.test(words);
}

/** The quotation that holds a span, by bisection; quotations are in order and do not overlap. */
function holding(quotations: readonly FoundQuotation[], inner: Span): FoundQuotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span.end ?? 0) < inner.end) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found !== undefined && contains(found.span, inner) ? found : undefined;
}

function tellsStory(article: ParsedArticle, stretch: ParsedStretch): boolean {
  const kind = article.paragraphs[stretch.paragraph]?.kind;
  return kind !== 'block' && kind !== 'post';
}

function quotationOf(
  article: ParsedArticle,
  { stretch, candidate }: Attributed,
  entity: Entity | null,
): FoundQuotation {
  const { mention, clause } = candidate;
  const host = article.sentences[stretch.sentence];
  const named = mention === null ? undefined : article.sentences[mention.sentence];
  const near = named !== undefined && Math.abs(named.index - stretch.sentence) <= 2;
  const sentences = [host, near ? named : undefined].filter((sentence) => sentence !== undefined);
  const verb = clause === null || !near ? undefined : named?.tokens[clause.at];
  return {
    kind: isWhole(article, stretch) ? 'direct' : 'partial',
    span: stretch.inner,
    attribution: {
      start: Math.min(...sentences.map(({ span }) => span.start)),
      end: Math.max(...sentences.map(({ span }) => span.end)),
    },
    mention,
    source: mention === null ? null : sourceOf(named, mention, clause),
    entity,
    cue: verb?.span ?? accordingTo(article, mention),
  };
}

function sourceOf(sentence: ParsedSentence | undefined, mention: Mention, clause: Clause | null): Span {
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || clause?.link !== 'relative') return mention.span;
  const at = sentence.tags.indexOf('relative', phrase.to);
  const relative = at < 0 || at > phrase.to + 1 ? undefined : sentence.tokens[at];
  return relative === undefined ? mention.span : { start: mention.span.start, end: relative.span.end };
}

function reportedQuotation(article: ParsedArticle, report: Report, entity: Entity | null): FoundQuotation {
  const { content, mention, cue, sentence } = report;
  const attribution = article.sentences[sentence]?.span ?? content;
  return {
    kind: 'indirect',
    span: content,
    attribution,
    mention,
    source: mention.span,
    entity,
    cue,
  };
}

/** Whole sentences begin with a capital and end with a full stop, or the comma that stands for it. */
function isWhole({ text, sentences }: ParsedArticle, { inner, sentence, token }: ParsedStretch): boolean {
  const before = sentences[sentence]?.tokens[token - 1]?.lower ?? '';
  return (
    /[\p{Lu}\p{N}[(¿¡]/u.test(text[inner.start] ?? '') &&
    /[.!?…,]/.test(text[inner.end - 1] ?? '') &&
    !/^(?:that|the|a|an|of|as|to)$/.test(before)
  );
}

function accordingTo(article: ParsedArticle, mention: Mention | null): Span | null {
  if (mention === null) return null;
  const sentence = article.sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined) return null;
  const first = sentence.tokens[phrase.from - 2];
  const second = sentence.tokens[phrase.from - 1];
  if (first?.lower !== 'according' || second?.lower !== 'to') return null;
  return { start: first.span.start, end: second.span.end };
}
