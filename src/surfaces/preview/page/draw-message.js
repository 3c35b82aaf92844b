import { bot, isEphemeral, member } from './discord.js';
import { drawComponents } from './draw-components.js';
import { drawMarkdown } from './draw-markdown.js';
import { element } from './elements.js';
import { locale, words } from './words.js';

/**
 * @typedef {import('./discord.js').Message} Message
 * @typedef {{ message: Message, command: string | null, repliesTo: Message | null, thinking: boolean, failed: boolean }} Shown
 * @typedef {{ press: (customId: string, button: HTMLButtonElement) => void, dismiss: () => void,
 *   openMenu: (at: HTMLElement) => void }} Acts
 */

/**
 * A message as the channel shows it. The names and the text stand in the order in which a screen reader should say them.
 *
 * @param {HTMLLIElement} item the message's place in the channel, emptied first
 * @param {Shown} shown
 * @param {Acts} acts
 */
export function drawMessage(item, shown, acts) {
  const { message } = shown;
  const header = `message-${message.id}`;
  item.classList.toggle('ephemeral', isEphemeral(message) || shown.failed);
  item.setAttribute('aria-labelledby', header);
  item.replaceChildren(
    ...spine(shown),
    avatar(message),
    element('div', { class: 'body' }, heading(message, header), content(shown, acts), ...footer(shown, acts)),
    toolbar(acts),
  );
}

/** The line above an answer that says what it answers. @param {Shown} shown @returns {Node[]} */
function spine({ command, repliesTo }) {
  if (command !== null) {
    return [
      element(
        'div',
        { class: 'spine' },
        element('span', { class: 'avatar tiny member', 'aria-hidden': 'true' }),
        element('span', { class: 'name' }, words().you),
        ` ${words().used('')}`,
        element('span', { class: 'mention' }, command),
      ),
    ];
  }
  if (repliesTo === null) return [];
  return [
    element(
      'div',
      { class: 'spine' },
      element('span', { class: 'visually-hidden' }, words().inReply),
      element('span', { class: 'avatar tiny bot', 'aria-hidden': 'true' }),
      element('span', { class: 'name' }, repliesTo.author.global_name),
      element('span', { class: 'excerpt' }, excerpt(repliesTo)),
    ),
  ];
}

/** The first words of a message without their marks, one line after the other; what its buttons say is left out. @param {Message} message */
function excerpt(message) {
  const shown = element(
    'div',
    {},
    ...drawMarkdown(message.content ?? ''),
    ...drawComponents(message.components ?? [], () => {}),
  );
  const blocks = [...shown.querySelectorAll('p, h3, li, pre')].map(({ textContent }) => textContent?.trim());
  return blocks.filter(Boolean).join(' ').slice(0, 120);
}

/** @param {Message} message */
function avatar({ author }) {
  return element('span', {
    class: `avatar ${author.bot === true ? 'bot' : 'member'}`,
    'aria-hidden': 'true',
  });
}

/** @param {Message} message @param {string} id */
function heading({ author }, id) {
  const now = new Date();
  const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(now);
  return element(
    'h2',
    { class: 'header', id },
    element('span', { class: 'name' }, author.id === member.id ? words().you : author.global_name),
    author.id === bot.id ? element('span', { class: 'badge' }, words().appBadge) : null,
    element('time', { datetime: now.toISOString() }, time),
  );
}

/** @param {Shown} shown @param {Acts} acts */
function content({ message, thinking, failed }, { press }) {
  if (failed) return element('p', { class: 'failure' }, words().noAnswer);
  if (thinking) {
    return element(
      'p',
      { class: 'thinking' },
      element('span', { class: 'dots', 'aria-hidden': 'true' }),
      words().thinking,
    );
  }
  return element(
    'div',
    { class: 'content' },
    ...(message.content
      ? [element('div', { class: 'text', dir: 'auto' }, ...drawMarkdown(message.content))]
      : []),
    ...drawComponents(message.components ?? [], press),
  );
}

/** @param {Shown} shown @param {Acts} acts @returns {Node[]} */
function footer({ message, failed }, { dismiss }) {
  if (!isEphemeral(message) && !failed) return [];
  const button = element('button', { type: 'button', class: 'dismiss' }, words().dismiss);
  button.addEventListener('click', dismiss);
  return [
    element(
      'p',
      { class: 'only-you' },
      element('span', { class: 'eye', 'aria-hidden': 'true' }),
      words().onlyYou,
      element('span', { 'aria-hidden': 'true' }, ' • '),
      button,
    ),
  ];
}

/** @param {Acts} acts */
function toolbar({ openMenu }) {
  const more = element(
    'button',
    { type: 'button', class: 'more', 'aria-haspopup': 'menu', 'aria-label': words().messageActions },
    element('span', { 'aria-hidden': 'true' }, '⋯'),
  );
  more.addEventListener('click', () => openMenu(more));
  return element('div', { class: 'toolbar' }, more);
}
