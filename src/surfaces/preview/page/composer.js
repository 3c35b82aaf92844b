import { Choices } from './choices.js';
import { CommandLine } from './command-line.js';
import { byId } from './elements.js';
import { shownDescription, shownName } from './names.js';
import { words } from './words.js';

/**
 * @typedef {import('./command-line.js').SlashCommand} SlashCommand
 * @typedef {import('./discord.js').OptionValue} OptionValue
 */

/** The line at the bottom: a message, or a slash command with its options. */
export class Composer {
  #form = byId('composer', HTMLFormElement);
  #text = byId('text', HTMLTextAreaElement);
  #command = byId('command', HTMLElement);
  #choices = new Choices({
    popup: byId('popup', HTMLElement),
    title: byId('popup-title', HTMLElement),
    error: byId('popup-error', HTMLElement),
    list: byId('choices', HTMLElement),
  });
  /** @type {CommandLine | null} */
  #line = null;

  /**
   * @param {() => readonly SlashCommand[]} commands
   * @param {{ say: (text: string) => void, run: (command: SlashCommand, options: OptionValue[]) => void }} acts
   */
  constructor(commands, acts) {
    this.commands = commands;
    this.acts = acts;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#form.addEventListener('keydown', (event) => this.#onKey(event));
    this.#form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#choices.hide();
    });
    this.#text.addEventListener('input', () => this.#onText());
    this.#text.addEventListener('focus', () => this.#onText());
  }

  focus() {
    this.#text.focus();
  }

  /** Draws names anew, after a change of language. */
  redraw() {
    this.#leave('');
    this.#choices.hide();
  }

  #onText() {
    const typed = this.#text.value;
    const whole = /^\/(\S+)\s([\s\S]*)$/.exec(typed);
    const meant =
      whole && this.commands().find((command) => [command.name, shownName(command)].includes(whole[1] ?? ''));
    if (meant) {
      this.#choose(meant, whole?.[2] ?? '');
      return;
    }
    const [, start] = /^\/(\S*)$/.exec(typed) ?? [];
    if (start === undefined) {
      this.#choices.hide();
      return;
    }
    const wanted = start.toLowerCase();
    const fitting = this.commands().filter((command) => shownName(command).toLowerCase().includes(wanted));
    const [early, late] = [true, false].map((isEarly) =>
      fitting.filter((command) => shownName(command).toLowerCase().startsWith(wanted) === isEarly),
    );
    this.#choices.show(this.#text, {
      title: words().commands,
      label: words().commands,
      first: true,
      empty: true,
      choices: [...(early ?? []), ...(late ?? [])].map((command) => ({
        label: `/${shownName(command)}`,
        description: shownDescription(command),
        side: 'Verbatim',
        choose: () => this.#choose(command, ''),
      })),
    });
  }

  /** @param {SlashCommand} command @param {string} rest */
  #choose(command, rest) {
    this.#text.value = '';
    this.#text.hidden = true;
    this.#command.hidden = false;
    this.#choices.hide();
    this.#line = new CommandLine(command, this.#command, this.#choices, {
      send: (options) => {
        this.#leave('');
        this.acts.run(command, options);
      },
      leave: () => this.#leave(`/${shownName(command)}`),
    });
    this.#line.begin(rest);
  }

  /** Back to a plain message. @param {string} text */
  #leave(text) {
    const hadFocus = this.#form.contains(document.activeElement);
    this.#line = null;
    this.#command.hidden = true;
    this.#command.replaceChildren();
    this.#text.hidden = false;
    this.#text.value = text;
    this.#choices.hide();
    if (hadFocus) this.#text.focus();
  }

  #send() {
    if (this.#line !== null) {
      this.#line.submit();
      return;
    }
    const text = this.#text.value.trim();
    if (text === '') return;
    this.#text.value = '';
    this.#choices.hide();
    this.acts.say(text);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (this.#choices.isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.#choices.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if ((isEnter || (event.key === 'Tab' && !event.shiftKey)) && this.#choices.hasActive) {
      event.preventDefault();
      this.#choices.take();
    } else if (isEnter) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape') {
      if (this.#line !== null) this.#leave('');
      else this.#choices.hide();
    }
  }
}
