import { z } from 'zod';
import { type Locale, locales } from '../../command/command.ts';
import type { Place } from '../../command/library.ts';
import { messageFlags } from '../../render/discord-message.ts';
import { placeOf } from './place-of.ts';
import { message, ownButtons, textsOf, wordsOf } from './read-message.ts';

/** What is needed to answer an interaction. The token is a secret for a quarter of an hour. */
export interface Receipt {
  readonly id: string;
  readonly application: string;
  readonly token: string;
}

interface Asked {
  readonly receipt: Receipt;
  readonly place: Place;
  readonly locale: Locale;
}

type Options = Readonly<Record<string, string | boolean>>;

/** An interaction as plain values. */
export type Incoming =
  | { readonly kind: 'ping' }
  | (Asked & { readonly kind: 'command'; readonly name: string; readonly options: Options })
  | (Asked & {
      readonly kind: 'message-command';
      readonly name: string;
      readonly text: string;
      /** The ids of the message's buttons where it is one of ours. */
      readonly buttons: readonly string[];
    })
  | (Asked & {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly option: string;
      readonly typed: string;
      /** What has been filled in so far, the option typed into among it. */
      readonly options: Options;
    })
  | (Asked & {
      readonly kind: 'click';
      readonly customId: string;
      /** The message's text displays, in order. */
      readonly texts: readonly string[];
      /** Whether the message is the clicker's own to turn over: asked for by them, or seen by them alone. */
      readonly mine: boolean;
      readonly private: boolean;
    });

/** An interaction that cannot be read: what is wrong, and how to answer it where that much is known. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly fault: string;
  readonly receipt: Receipt | null;
  readonly locale: Locale;
}

const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id: snowflake });
const asked = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1),
  locale: z.string().optional(),
  guild_id: snowflake.optional(),
  channel_id: snowflake.optional(),
  channel: z.object({ type: z.number(), parent_id: snowflake.nullish() }).optional().catch(undefined),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).default({}).catch({}),
  user: user.optional(),
  member: z.object({ user, permissions: z.string().regex(/^\d+$/) }).optional(),
});

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.boolean(), z.number()]),
  focused: z.boolean().optional(),
});

const kinds = z.discriminatedUnion('type', [
  asked.extend({
    type: z.literal([2, 4]),
    data: z.object({
      name: z.string(),
      type: z.number().default(1),
      options: z.array(option).default([]),
      target_id: snowflake.optional(),
      resolved: z.object({ messages: z.record(z.string(), message).default({}) }).optional(),
    }),
  }),
  asked.extend({ type: z.literal(3), data: z.object({ custom_id: z.string() }), message }),
]);

const chatInput = 1;
const messageEntry = 3;
const autocomplete = 4;

/** Reads an interaction as Discord sends it; never throws. */
export function readInteraction(json: unknown): Incoming | Unreadable {
  if (z.object({ type: z.literal(1) }).safeParse(json).success) return { kind: 'ping' };
  const read = kinds.safeParse(json);
  if (!read.success) return unreadable(json, z.prettifyError(read.error));
  const interaction = read.data;
  const asker = interaction.member?.user.id ?? interaction.user?.id;
  if (asker === undefined) return unreadable(json, 'neither member nor user');
  const base: Asked = {
    receipt: receiptOf(interaction),
    place: placeOf(interaction, asker),
    locale: localeOf(interaction.locale),
  };
  if (interaction.type === 3) {
    const { flags, components, interaction_metadata: metadata } = interaction.message;
    const onlyMine = (flags & messageFlags.ephemeral) !== 0;
    return {
      ...base,
      kind: 'click',
      customId: interaction.data.custom_id,
      texts: textsOf(components),
      mine: onlyMine || metadata?.user.id === asker,
      private: onlyMine,
    };
  }
  const { name, type, options, target_id: target, resolved } = interaction.data;
  if (interaction.type === autocomplete) {
    const focused = options.find((each) => each.focused === true);
    if (focused === undefined) return unreadable(json, 'no option is focused');
    const typed = String(focused.value);
    return { ...base, kind: 'autocomplete', name, option: focused.name, typed, options: valuesOf(options) };
  }
  if (type === messageEntry) {
    const clicked = resolved?.messages[target ?? ''];
    if (clicked === undefined) return unreadable(json, 'the message is missing');
    const buttons = ownButtons(clicked, interaction.application_id);
    return { ...base, kind: 'message-command', name, text: wordsOf(clicked), buttons };
  }
  if (type !== chatInput) return unreadable(json, `a command of type ${type}`);
  return { ...base, kind: 'command', name, options: valuesOf(options) };
}

function valuesOf(options: readonly z.infer<typeof option>[]): Options {
  const values = options.map(({ name, value }) => [
    name,
    typeof value === 'boolean' ? value : String(value).trim(),
  ]);
  return Object.fromEntries(values);
}

/** Spanish of Latin America and of Spain where Discord says so; every other language reads English. */
function localeOf(locale: string | undefined): Locale {
  return locales.find((each) => each === locale) ?? 'en-US';
}

function unreadable(json: unknown, fault: string): Unreadable {
  const read = asked.partial({ application_id: true }).safeParse(json);
  const locale = z.object({ locale: z.string() }).safeParse(json);
  return {
    kind: 'unreadable',
    fault,
    receipt: read.success ? receiptOf(read.data) : null,
    locale: localeOf(locale.success ? locale.data.locale : undefined),
  };
}

function receiptOf(read: { id: string; application_id?: string | undefined; token: string }): Receipt {
  return { id: read.id, application: read.application_id ?? '0', token: read.token };
}
