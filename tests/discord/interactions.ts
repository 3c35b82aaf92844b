import type {
  APIApplicationCommandInteractionDataOption,
  APIComponentInActionRow,
  APIComponentInContainer,
  APIInteractionResponseCallbackData,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
} from 'discord-api-types/v10';

export interface AskedBy {
  readonly member?: string;
  readonly locale?: string;
  /** Permission bits in a server; null for a private message. */
  readonly permissions?: string | null;
  readonly channel?: string;
  /** The channel that a thread hangs on, where `channel` is a thread. */
  readonly threadOf?: string;
  /** Whether a member brought the app along into a server that does not have it. */
  readonly broughtAlong?: boolean;
}

let last = 1_200_000_000_000_000_000n;

/** An id no other has in this process. */
export function freshId(): string {
  last += 1n;
  return String(last);
}

/** What every interaction has. */
function base(by: AskedBy) {
  const { member = '400000000000000001', locale = 'en-US', permissions = '0' } = by;
  const { channel = '200000000000000001', threadOf } = by;
  const user = { id: member, username: 'ada', discriminator: '0', avatar: null, global_name: 'Ada' };
  const id = freshId();
  const asker =
    permissions === null
      ? { user, context: 1 }
      : {
          member: {
            user,
            permissions,
            roles: [],
            joined_at: '2024-01-01T00:00:00Z',
            deaf: false,
            mute: false,
            flags: 0,
          },
          guild_id: '300000000000000001',
          context: 0,
        };
  return {
    id,
    application_id: '100000000000000001',
    token: `token-${id}`,
    version: 1,
    locale,
    channel_id: channel,
    channel:
      threadOf === undefined ? { id: channel, type: 0 } : { id: channel, type: 11, parent_id: threadOf },
    entitlements: [],
    authorizing_integration_owners: by.broughtAlong === true ? { 1: member } : { 0: '300000000000000001' },
    attachment_size_limit: 1,
    app_permissions: '0',
    ...asker,
  };
}

type Options = Readonly<Record<string, string | boolean>>;

function optionsOf(options: Options): APIApplicationCommandInteractionDataOption[] {
  return Object.entries(options).map(([name, value]) =>
    typeof value === 'string' ? { name, type: 3, value } : { name, type: 5, value },
  );
}

/** Somebody uses a slash command. */
export function slash(name: string, options: Options = {}, by: AskedBy = {}) {
  return { ...base(by), type: 2, data: { id: freshId(), name, type: 1, options: optionsOf(options) } };
}

/** Somebody types into an option. */
export function typing(
  name: string,
  option: string,
  typed: string,
  by: AskedBy & { readonly filledIn?: Options } = {},
) {
  const focused = { name: option, type: 3, value: typed, focused: true };
  const options = [...optionsOf(by.filledIn ?? {}), focused];
  return { ...base(by), type: 4, data: { id: freshId(), name, type: 1, options } };
}

/** Somebody chooses an entry of a message's context menu. */
export function onMessage(
  name: string,
  content: string | APIInteractionResponseCallbackData,
  by: AskedBy = {},
) {
  const id = freshId();
  const shown =
    typeof content === 'string'
      ? { content, flags: 0, components: [] }
      : { content: '', flags: 1 << 15, components: content.components, application_id: '100000000000000001' };
  const message = { id, type: 0, embeds: [], attachments: [], ...shown };
  const data = { id: freshId(), name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
  return { ...base(by), type: 2, data };
}

/** Somebody clicks a button of a message, which comes along with the click as Discord has it. */
export function click(
  customId: string,
  message: APIInteractionResponseCallbackData,
  by: AskedBy & { readonly askedBy?: string } = {},
) {
  const user = { id: by.askedBy ?? by.member ?? '400000000000000001' };
  return {
    ...base(by),
    type: 3,
    data: { custom_id: customId, component_type: 2 },
    message: {
      id: freshId(),
      type: 20,
      content: '',
      embeds: [],
      flags: message.flags ?? 0,
      components: message.components ?? [],
      interaction_metadata: { id: freshId(), type: 2, user },
    },
  };
}

export interface Shown {
  readonly texts: readonly string[];
  /** `custom_id` or address by label; the last of a label counts. */
  readonly buttons: ReadonlyMap<string, string>;
}

/** What a member sees of a message: its texts in order and its buttons. */
export function shownIn(message: APIInteractionResponseCallbackData | undefined): Shown {
  const texts: string[] = [];
  const buttons = new Map<string, string>();
  const look = (parts: readonly APIMessageTopLevelComponent[] | readonly APIComponentInContainer[]): void => {
    for (const part of parts) {
      if (part.type === 10) texts.push(part.content);
      if (part.type === 17) look(part.components);
      if (part.type === 9) {
        texts.push(...part.components.map(({ content }) => content));
        seeButton(part.accessory);
      }
      if (part.type === 1) part.components.forEach(seeButton);
    }
  };
  const seeButton = (part: APIComponentInActionRow | APISectionAccessoryComponent): void => {
    if (part.type !== 2 || !('label' in part)) return;
    buttons.set(part.label ?? '', 'url' in part ? part.url : part.custom_id);
  };
  look(message?.components ?? []);
  return { texts, buttons };
}
