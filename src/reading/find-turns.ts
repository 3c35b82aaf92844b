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

/** What stands between a label's name and the words: a colon, if need be behind a part in capitals ("ANA RUIZ, HOST:"). */
const labelEnd = /^(?:,\s[\p{Lu}\s.'’-]{2,40})?\s*:\s*/u;

/** Somebody is spoken to, speaks of themselves, or asks. */
const talk = /\b(?:I|[Ww]e|[Yy]ou|me|us|[Mm]y|[Oo]ur|[Yy]our)\b|\?/u;

/**
 * The turns of a transcript: paragraphs that open with a person's name and a colon ("RUIZ: We have the cranes."). They
 * count only where two or more are labelled alike and most of them talk, so that a list of profiles is none. A paragraph
 * without a label is nobody's, since narration resumes without a sign.
 */
export function findTurns(scene: SceneWithEntities): readonly FoundQuotation[] {
  const { article } = scene;
  const lines = article.paragraphs.flatMap((paragraph): readonly Line[] => {
    const label = paragraph.kind === 'text' ? labelOf(scene, paragraph) : null;
    const turn = label === null ? null : turnOf(scene, paragraph, label);
    return label === null || turn === null ? [] : [{ label, turn }];
  });
  return [true, false]
    .flatMap((capitals) => {
      const alike = lines.filter(({ label }) => label.capitals === capitals);
      const talking = alike.filter(({ turn }) =>
        talk.test(article.text.slice(turn.span.start, turn.span.end)),
      );
      return alike.length >= 2 && talking.length * 2 > alike.length ? alike.map(({ turn }) => turn) : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function labelOf(scene: SceneWithEntities, paragraph: ParsedParagraph): Label | null {
  const sentence = scene.article.sentences[paragraph.from];
  const index = sentence?.phrases.findIndex(({ from, kind }) => from === 0 && kind === 'name') ?? -1;
  const phrase = sentence?.phrases[index];
  const mention = scene.mentions[paragraph.from]?.[index];
  if (phrase === undefined || mention === undefined) return null;
  if (!labelEnd.test(scene.article.text.slice(mention.span.end, paragraph.span.end))) return null;
  const entity = scene.entities.get(mention);
  if (entity === undefined) return null;
  const written = scene.article.text.slice(mention.span.start, mention.span.end);
  const capitals = written === written.toUpperCase();
  const surname = entity.kind === 'unclear' && entity.words.length > 1;
  return entity.kind === 'person' || (surname && capitals) ? { mention, entity, capitals } : null;
}

function turnOf(
  { article: { text } }: SceneWithEntities,
  { span }: ParsedParagraph,
  { mention, entity }: Label,
): FoundQuotation | null {
  const lead = labelEnd.exec(text.slice(mention.span.end, span.end));
  const start = mention.span.end + (lead?.[0].length ?? 0);
  if (lead === null || start >= span.end || /^["“”'‘’«`]/.test(text.slice(start, span.end))) return null;
  return {
    kind: 'block',
    span: { start, end: span.end },
    attribution: span,
    mention,
    source: mention.span,
    entity,
    cue: null,
  };
}
