import type { Span } from '../text/span.ts';
import type { Entity } from './entities.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { Mention } from './mentions.ts';
import { postHeader, signedPost } from './paragraph-kinds.ts';
import type { ParsedParagraph, ParsedSentence } from './parse-article.ts';
import type { SceneWithEntities } from './read-scene.ts';

/** Who said words that are set off, and what says so. */
interface Said {
  readonly attribution: Span;
  readonly mention: Mention | null;
}

/**
 * A block or post: the paragraph whole, spoken by whom the line after it names, its own signature, or the line that leads
 * into it. `whom` tells whom a mention means.
 */
export function setOffQuotation(
  scene: SceneWithEntities,
  paragraph: ParsedParagraph,
  index: number,
  whom: (mention: Mention | null) => Entity | null,
): FoundQuotation | null {
  if (paragraph.kind !== 'block' && paragraph.kind !== 'post') return null;
  const span = wordsOf(scene.article.text, paragraph);
  const said =
    span.end < paragraph.span.end && paragraph.kind === 'post' && isSigned(scene.article.text, paragraph)
      ? { attribution: paragraph.span, mention: nameIn(scene, paragraph, span.end) }
      : (signedAbove(scene, index) ?? signedBelow(scene, index) ?? ledInto(scene, index));
  if (said === null) return null;
  const { attribution, mention } = said;
  return {
    kind: paragraph.kind,
    span,
    attribution,
    mention,
    source: mention?.span ?? null,
    entity: whom(mention),
    cue: null,
  };
}

/** A set-off paragraph without its mark, its signature, and the link that an embedded post ends with. */
function wordsOf(text: string, { kind, span }: ParsedParagraph): Span {
  const line = text.slice(span.start, span.end);
  if (kind === 'block') {
    const lead = /^> +/.exec(line)?.[0].length ?? 0;
    const marked = /^["“][^"“”]+["”]$/.test(line.slice(lead)) ? 1 : 0;
    return { start: span.start + lead + marked, end: span.end - marked };
  }
  const { words } = signedPost.exec(line)?.groups ?? {};
  if (words !== undefined) return { start: span.start, end: span.start + words.length };
  const link = /\s+(?:https?:\/\/|pic\.twitter\.com\/)\S+$/.exec(line);
  return link === null ? span : { start: span.start, end: span.start + link.index };
}

function isSigned(text: string, { span }: ParsedParagraph): boolean {
  return signedPost.test(text.slice(span.start, span.end));
}

/** The first name of a paragraph behind a place in it. */
function nameIn(scene: SceneWithEntities, { from, to }: ParsedParagraph, behind: number): Mention | null {
  const mentions = scene.mentions.slice(from, to).flat();
  return mentions.find(({ parts, span }) => parts !== null && span.start >= behind) ?? null;
}

/** Who is named above a post: on the line over it, or over the handle there. */
function signedAbove(scene: SceneWithEntities, index: number): Said | null {
  const { paragraphs, text } = scene.article;
  const above = paragraphs[index - 1];
  if (paragraphs[index]?.kind !== 'post' || above?.kind !== 'name-line') return null;
  const header = postHeader.exec(text.slice(above.span.start, above.span.end))?.groups;
  const line = header?.['name'] === undefined ? paragraphs[index - 2] : above;
  if (header === undefined || line === undefined) return null;
  const attribution = { start: line.span.start, end: above.span.end };
  return { attribution, mention: nameIn(scene, line, line.span.start) };
}

function signedBelow(scene: SceneWithEntities, index: number): Said | null {
  const line = scene.article.paragraphs[index + 1];
  if (line?.kind !== 'name-line') return null;
  return { attribution: line.span, mention: nameIn(scene, line, line.span.start) };
}

/** Whom the sentence names that leads into a block; behind "It reads:" whom the sentence before tells of. */
function ledInto(scene: SceneWithEntities, index: number): Said | null {
  const { paragraphs, sentences } = scene.article;
  let at = index - 1;
  while (paragraphs[at]?.kind === 'block' && isMarkedBlock(scene, at) && isMarkedBlock(scene, index)) at -= 1;
  const line = paragraphs[at];
  const leading = line === undefined ? undefined : sentences[line.to - 1];
  if (line === undefined || leading === undefined || line.kind !== 'text') return null;
  const teller = subjectOf(scene, leading);
  const document = teller === null || /^(?:it|thing|body-noun)$/.test(teller.type);
  const before = document && line.to - 1 > line.from ? sentences[line.to - 2] : undefined;
  const mention = before === undefined ? teller : (firstSubject(scene, before) ?? teller);
  return { attribution: leading.span, mention };
}

/** Who does what a sentence tells last, as far as a verb of saying tells it. */
function subjectOf(scene: SceneWithEntities, sentence: ParsedSentence): Mention | null {
  const clause =
    sentence.clauses.findLast(({ subject, verb }) => subject !== null && verb.reports) ??
    sentence.clauses.findLast(({ subject }) => subject !== null);
  return clause?.subject == null ? null : (scene.mentions[sentence.index]?.[clause.subject] ?? null);
}

/** Whether a paragraph is set off by a mark of its own, so that several in a row are one set-off text. */
function isMarkedBlock({ article }: SceneWithEntities, index: number): boolean {
  const { span } = article.paragraphs[index] ?? {};
  return span !== undefined && article.text.startsWith('> ', span.start);
}

/** Whom a sentence is about: the person or body that does what its first main clause tells. */
function firstSubject(scene: SceneWithEntities, sentence: ParsedSentence): Mention | null {
  const subjects = sentence.clauses.flatMap(({ subject, link }) => {
    const mention = subject === null ? undefined : scene.mentions[sentence.index]?.[subject];
    return mention === undefined || link === 'relative' ? [] : [mention];
  });
  return subjects.find(({ type }) => !/^(?:it|thing)$/.test(type)) ?? null;
}
