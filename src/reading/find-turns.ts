import type { Entity } from './entities.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { Mention } from './mentions.ts';
import type { ParsedParagraph } from './parse-article.ts';
import type { SceneWithEntities } from './read-scene.ts';

interface Label {
  readonly mention: Mention;
  readonly entity: Entity;
  /** Whether it is written in capitals throughout. */
  readonly capitals: boolean;
}

interface Line {
  readonly label: Label;
  readonly turn: FoundQuotation;
}

/** What stands between a label's name and the words: a colon, if need be behind a part ("ANA RUIZ, HOST:", "RUIZ (ON TAPE):"). */
const labelEnd = /^(?:,\s[\p{Lu}\s.'’-]{2,40}|\s\([^()]{1,40}\))?\s*:\s*/u;

const closingMark = /\s*(?:["”]|''|’’)$/;

/** Somebody is spoken to, speaks of themselves, or asks. */
const talk = /\b(?:I|[Ww]e|[Yy]ou|me|us|[Mm]y|[Oo]ur|[Yy]our)\b|\?/u;

/**
 * The turns of a transcript: paragraphs that open with a name and a colon ("RUIZ: We have the cranes."), which a quoted
 * transcript puts behind a mark that it leaves open. They count only where two or more are labelled alike, and somebody
 * has two turns or most of them talk, so that a list of profiles is none. A paragraph without a label is nobody's, since
 * narration resumes without a sign.
 */
export function findTurns(scene: SceneWithEntities): readonly FoundQuotation[] {
  const { article } = scene;
  const labelled = article.paragraphs.flatMap((paragraph): readonly Line[] => {
    const label = paragraph.kind === 'text' ? labelOf(scene, paragraph) : null;
    const turn = label === null ? null : turnOf(scene, paragraph, label);
    return label === null || turn === null ? [] : [{ label, turn }];
  });
  const lines = labelled.filter(({ label }) => isSomebody(label, labelled));
  return [true, false]
    .flatMap((capitals) => {
      const alike = lines.filter(({ label }) => label.capitals === capitals);
      const talking = alike.filter(({ turn }) =>
        talk.test(article.text.slice(turn.span.start, turn.span.end)),
      );
      const again = new Set(alike.map(({ label }) => label.entity)).size < alike.length;
      const count = alike.length >= 2 && (again || talking.length * 2 > alike.length);
      return count ? alike.map(({ turn }) => turn) : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function labelOf(scene: SceneWithEntities, paragraph: ParsedParagraph): Label | null {
  const sentence = scene.article.sentences[paragraph.from];
  const first = /^["“'`]/.test(sentence?.tokens[0]?.lower ?? '') ? 1 : 0;
  const index = sentence?.phrases.findIndex(({ from, kind }) => from === first && kind === 'name') ?? -1;
  const phrase = sentence?.phrases[index];
  const mention = scene.mentions[paragraph.from]?.[index];
  if (phrase === undefined || mention === undefined) return null;
  if (!labelEnd.test(scene.article.text.slice(mention.span.end, paragraph.span.end))) return null;
  const entity = scene.entities.get(mention);
  if (entity === undefined) return null;
  const written = scene.article.text.slice(mention.span.start, mention.span.end);
  const capitals = written === written.toUpperCase();
  return { mention, entity, capitals };
}

/**
 * Whether a label is a person's. One word in capitals may be a surname or a heading ("WALLACE:", "VIDEO:"): it is a person's
 * where it speaks again and a known person speaks as well.
 */
function isSomebody({ entity, capitals }: Label, labelled: readonly Line[]): boolean {
  if (entity.kind === 'person' || (capitals && entity.kind === 'unclear' && entity.words.length > 1))
    return true;
  const again = labelled.filter(({ label }) => label.entity === entity).length >= 2;
  return again && labelled.some(({ label }) => label.entity.kind === 'person');
}

function turnOf(
  { article: { text } }: SceneWithEntities,
  { span }: ParsedParagraph,
  { mention, entity }: Label,
): FoundQuotation | null {
  const lead = labelEnd.exec(text.slice(mention.span.end, span.end));
  const start = mention.span.end + (lead?.[0].length ?? 0);
  if (lead === null || start >= span.end || /^["“”'‘’«`]/.test(text.slice(start, span.end))) return null;
  const closing =
    mention.span.start > span.start ? (closingMark.exec(text.slice(start, span.end))?.[0].length ?? 0) : 0;
  return {
    kind: 'block',
    span: { start, end: span.end - closing },
    attribution: span,
    mention,
    source: mention.span,
    entity,
    cue: null,
  };
}
