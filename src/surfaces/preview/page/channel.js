import {
  bot,
  commandTypes,
  flags,
  interact,
  isEphemeral,
  kinds,
  listenToWebhooks,
  member,
  messageJson,
  responses,
  snowflake,
} from './discord.js';
import { drawMessage } from './draw-message.js';
import { element } from './elements.js';
import { openMessageMenu } from './message-menu.js';

/**
 * @typedef {import('./discord.js').Body} Body
 * @typedef {import('./discord.js').Message} Message
 * @typedef {import('./discord.js').Response} Response
 * @typedef {import('./discord.js').WebhookEvent} WebhookEvent
 * @typedef {import('./discord.js').OptionValue} OptionValue
 * @typedef {import('./draw-message.js').Shown} Shown
 * @typedef {Shown & { item: HTMLLIElement }} Entry
 * @typedef {{ command: string | null, repliesTo: Message | null, metadataType: number }} Origin
 * @typedef {{ id: string, name: string }} Named
 */

/** The channel's messages: what the member sends, what the bot answers, and what becomes of it. */
export class Channel {
  /** @type {Map<string, Entry>} by message id */
  #entries = new Map();
  /** @type {Map<string, { answered: Promise<void>, entry: Entry | null, origin: Origin }>} by interaction id */
  #interactions = new Map();
  #list;
  #scroller;
  #messageCommands;

  /**
   * @param {HTMLOListElement} list
   * @param {HTMLElement} scroller what the list scrolls in
   * @param {() => readonly (Named & { shown: string })[]} messageCommands
   */
  constructor(list, scroller, messageCommands) {
    this.#list = list;
    this.#scroller = scroller;
    this.#messageCommands = messageCommands;
  }

  listen() {
    return listenToWebhooks((event) => void this.#onWebhook(event));
  }

  /** A message of the member's own. @param {string} content */
  say(content) {
    this.#add(
      { id: snowflake(), author: member, content },
      { command: null, repliesTo: null, metadataType: 0 },
    );
  }

  /** @param {Named} command @param {readonly OptionValue[]} options */
  async runSlash({ id, name }, options) {
    const origin = { command: `/${name}`, repliesTo: null, metadataType: kinds.command };
    const data = { id, name, type: commandTypes.slash, options };
    await this.#interact(kinds.command, data, {}, origin, null);
  }

  /** @param {Named} command @param {Entry} entry */
  async runOnMessage({ id, name }, entry) {
    const { message } = entry;
    const resolved = { messages: { [message.id]: messageJson(message) } };
    const data = { id, name, type: commandTypes.message, target_id: message.id, resolved };
    await this.#interact(
      kinds.command,
      data,
      {},
      { command: name, repliesTo: null, metadataType: kinds.command },
      null,
    );
  }

  /** @param {string} customId @param {HTMLButtonElement} button @param {Entry} entry */
  async press(customId, button, entry) {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    const data = { custom_id: customId, component_type: 2 };
    const origin = { command: null, repliesTo: entry.message, metadataType: kinds.component };
    try {
      await this.#interact(kinds.component, data, { message: messageJson(entry.message) }, origin, entry);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  /**
   * @param {number} type
   * @param {object} data
   * @param {object} more
   * @param {Origin} origin
   * @param {Entry | null} clicked
   */
  async #interact(type, data, more, origin, clicked) {
    const id = snowflake();
    /** @type {() => void} */
    let settle = () => {};
    const answered = new Promise((/** @type {(value: void) => void} */ resolve) => {
      settle = resolve;
    });
    const state = { answered, entry: clicked, origin };
    this.#interactions.set(id, state);
    try {
      const response = await interact(id, type, data, more).catch(() => null);
      state.entry = this.#take(response, origin, clicked);
    } finally {
      settle();
    }
  }

  /** Shows a first answer. @param {Response | null} response @param {Origin} origin @param {Entry | null} clicked */
  #take(response, origin, clicked) {
    const body = response?.data ?? {};
    switch (response?.type) {
      case responses.message:
        return this.#answer(body, origin, {});
      case responses.later:
        return this.#answer(body, origin, { thinking: true });
      case responses.inPlace:
        if (clicked !== null) this.#change(clicked, body);
        return clicked;
      case responses.laterInPlace:
        return clicked;
      default:
        return this.#answer({ flags: flags.ephemeral }, origin, { failed: true });
    }
  }

  /** @param {WebhookEvent} event */
  async #onWebhook({ kind, interaction, message }) {
    const state = this.#interactions.get(interaction);
    await state?.answered;
    if (state === undefined) return;
    if (kind === 'follow') this.#answer(message ?? {}, state.origin, {});
    else if (state.entry === null) return;
    else if (kind === 'withdraw') this.#remove(state.entry);
    else this.#change(state.entry, message ?? {});
  }

  /** @param {Body} body @param {Origin} origin @param {{ thinking?: boolean, failed?: boolean }} how */
  #answer(body, origin, how) {
    const id = snowflake();
    const metadata = { id, type: origin.metadataType, user: member };
    return this.#add({ ...body, id, author: bot, interaction_metadata: metadata }, origin, how);
  }

  /** @param {Message} message @param {Origin} origin @param {{ thinking?: boolean, failed?: boolean }} [how] */
  #add(message, { command, repliesTo }, { thinking = false, failed = false } = {}) {
    const item = element('li', { class: 'message', tabindex: '-1' });
    const entry = { message, command, repliesTo, thinking, failed, item };
    this.#entries.set(message.id, entry);
    item.addEventListener('contextmenu', (event) => {
      if (event.target instanceof Element && event.target.closest('a') !== null) return;
      event.preventDefault();
      this.#openMenu(
        entry,
        item,
        event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : null,
      );
    });
    item.addEventListener('keydown', (event) => this.#onKey(event, item));
    this.#list.append(item);
    this.#draw(entry);
    for (const other of this.#entries.values()) other.item.tabIndex = -1;
    item.tabIndex = 0;
    this.#reveal(item);
    return entry;
  }

  /** @param {Entry} entry */
  #draw(entry) {
    drawMessage(entry.item, entry, {
      press: (customId, button) => void this.press(customId, button, entry),
      dismiss: () => this.#remove(entry),
      openMenu: (at) => this.#openMenu(entry, at, null),
    });
  }

  /** Whether a message is ephemeral stays as it was. @param {Entry} entry @param {Body} body */
  #change(entry, body) {
    const kept = isEphemeral(entry.message) ? flags.ephemeral : 0;
    const hadFocus = entry.item.contains(document.activeElement);
    entry.message = { ...entry.message, ...body, flags: ((body.flags ?? 0) & ~flags.ephemeral) | kept };
    entry.thinking = false;
    this.#draw(entry);
    if (hadFocus) entry.item.focus();
    this.#reveal(entry.item);
  }

  /** Scrolls to a message: to its end, or to its beginning where it is longer than what can be seen. @param {HTMLLIElement} item */
  #reveal(item) {
    const margin = 48;
    const isLong = item.offsetHeight + margin > this.#scroller.clientHeight;
    item.scrollIntoView({ block: isLong ? 'start' : 'end' });
  }

  /** @param {Entry} entry */
  #remove(entry) {
    const next = entry.item.previousElementSibling ?? entry.item.nextElementSibling;
    const hadFocus = entry.item.contains(document.activeElement);
    this.#entries.delete(entry.message.id);
    entry.item.remove();
    if (next instanceof HTMLLIElement) {
      next.tabIndex = 0;
      if (hadFocus) next.focus();
    }
  }

  /** @param {Entry} entry @param {HTMLElement} from @param {{ x: number, y: number } | null} at */
  #openMenu(entry, from, at) {
    const apps = this.#messageCommands().map(({ id, name, shown }) => ({
      label: shown,
      run: () => void this.runOnMessage({ id, name }, entry),
    }));
    openMessageMenu({ from, at, apps, text: () => entry.item.querySelector('.content')?.textContent ?? '' });
  }

  /** Arrows go from message to message, as in Discord. @param {KeyboardEvent} event @param {HTMLLIElement} item */
  #onKey(event, item) {
    if (event.target !== item) return;
    const next = { ArrowUp: item.previousElementSibling, ArrowDown: item.nextElementSibling }[event.key];
    if (!(next instanceof HTMLLIElement)) return;
    event.preventDefault();
    item.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}
