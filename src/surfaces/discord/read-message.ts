import { z } from 'zod';
import { plainText } from './plain-text.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);

/** What is read of a message that an interaction is about. */
export const message = z.object({
  content: z.string().default(''),
  flags: z.number().default(0),
  components: z.array(z.unknown()).default([]),
  embeds: z.array(z.object({ description: z.string().optional() })).default([]),
  message_snapshots: z.array(z.object({ message: z.object({ content: z.string() }) })).default([]),
  application_id: snowflake.nullish().catch(undefined),
  author: z.object({ id: snowflake }).optional().catch(undefined),
  interaction_metadata: z.object({ user: z.object({ id: snowflake }) }).optional(),
});

const component = z.object({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

/** A message's text displays, in order. */
export function textsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((each) => {
    const read = component.safeParse(each);
    if (!read.success) return [];
    const { type, content, components: inside = [] } = read.data;
    return type === 10 && content !== undefined ? [content] : textsOf(inside);
  });
}

/** What a member reads in a message, whatever kind of message it is: typed, forwarded, or a bot's. */
export function wordsOf({
  content,
  components,
  embeds,
  message_snapshots: forwarded,
}: z.infer<typeof message>): string {
  const texts = [
    content,
    ...forwarded.map((each) => each.message.content),
    ...textsOf(components),
    ...embeds.map(({ description }) => description ?? ''),
  ];
  return texts
    .filter((text) => text !== '')
    .map(plainText)
    .join('\n');
}

/** The ids of a message's buttons where this application wrote it; none where another did. */
export function ownButtons(
  { application_id: by, author, components }: z.infer<typeof message>,
  application: string,
): readonly string[] {
  return by === application || author?.id === application ? customIdsOf(components) : [];
}

function customIdsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((each) => {
    const read = component.safeParse(each);
    if (!read.success) return [];
    const { custom_id: id, components: inside = [] } = read.data;
    return id === undefined ? customIdsOf(inside) : [id];
  });
}
