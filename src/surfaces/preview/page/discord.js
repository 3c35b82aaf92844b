import { locale } from './words.js';

/**
 * @typedef {import('discord-api-types/v10').APIMessageTopLevelComponent} Component
 * @typedef {import('discord-api-types/v10').RESTPostAPIApplicationCommandsJSONBody & { id: string }} CommandJson
 * @typedef {import('discord-api-types/v10').APIApplicationCommandOptionChoice} Choice
 * @typedef {{ id: string, username: string, global_name: string, bot?: boolean }} User
 * @typedef {{ flags?: number, content?: string, components?: Component[] }} Body
 * @typedef {Body & { id: string, author: User, interaction_metadata?: { id: string, type: number, user: User } }} Message
 * @typedef {{ type: number, data?: Body & { choices?: Choice[] } }} Response
 * @typedef {{ kind: 'edit' | 'follow' | 'withdraw', interaction: string, message: Body | null }} WebhookEvent
 * @typedef {{ name: string, type: number, value?: string | boolean, focused?: boolean }} OptionValue
 */

export const flags = /** @type {const} */ ({ ephemeral: 1 << 6, componentsV2: 1 << 15 });
export const kinds = /** @type {const} */ ({ command: 2, component: 3, autocomplete: 4 });
export const responses = /** @type {const} */ ({
  message: 4,
  later: 5,
  laterInPlace: 6,
  inPlace: 7,
  choices: 8,
});
export const commandTypes = /** @type {const} */ ({ slash: 1, message: 3 });

/** @type {User} */
export const member = { id: '1000000000000000002', username: 'you', global_name: 'You' };
/** @type {User} */
export const bot = { id: '1000000000000000001', username: 'Verbatim', global_name: 'Verbatim', bot: true };

const guild = '1000000000000000003';
const channel = '1000000000000000004';

/** Milliseconds of Discord's epoch; a snowflake counts from it. */
const epoch = 1_420_070_400_000n;
let count = 0n;

/** A new id in Discord's form, later ones greater. */
export function snowflake() {
  count += 1n;
  return String(((BigInt(Date.now()) - epoch) << 22n) | (count & 0x3fffffn));
}

/** @returns {Promise<{ commands: CommandJson[], channel: { name: string, topic: string } }>} */
export async function readChannel() {
  return (await fetch('/channel.json')).json();
}

/**
 * Sends an interaction as Discord would write it; null where the bot did not answer in Discord's time.
 *
 * @param {string} id
 * @param {number} type
 * @param {object} data
 * @param {object} [more] what only this type of interaction has
 * @returns {Promise<Response | null>}
 */
export async function interact(id, type, data, more = {}) {
  const interaction = {
    id,
    type,
    data,
    guild_id: guild,
    guild: { id: guild, locale: locale(), features: [] },
    channel_id: channel,
    channel: { id: channel, type: 0 },
    member: {
      user: { ...member, avatar: null, discriminator: '0' },
      roles: [],
      // A member's usual ones and Manage Server: who tries the bot here may do what a server's manager may.
      permissions: '2248473465835105',
      flags: 0,
    },
    locale: locale(),
    guild_locale: 'en-US',
    app_permissions: '562949953601536',
    entitlements: [],
    authorizing_integration_owners: { 0: guild },
    context: 0,
    attachment_size_limit: 10485760,
    ...more,
  };
  const response = await fetch('/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(interaction),
  });
  return response.ok ? response.json() : null;
}

/** A message as Discord sends it along with an interaction. @param {Message} message */
export function messageJson(message) {
  return {
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: message.interaction_metadata === undefined ? 0 : 20,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    channel_id: channel,
    flags: 0,
    ...message,
  };
}

/** Tells of what the bot does by webhooks, from the moment the promise is kept. @param {(event: WebhookEvent) => void} tell */
export function listenToWebhooks(tell) {
  const source = new EventSource('/webhook-events');
  source.addEventListener('message', ({ data }) => tell(JSON.parse(data)));
  return new Promise((resolve) => source.addEventListener('open', resolve, { once: true }));
}

/** Whether only one member sees a message. @param {Body} body */
export function isEphemeral(body) {
  return ((body.flags ?? 0) & flags.ephemeral) !== 0;
}
