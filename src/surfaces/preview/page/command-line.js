import { interact, kinds, snowflake } from './discord.js';
import { element } from './elements.js';
import { shownDescription, shownName } from './names.js';
import { locale, words } from './words.js';

/**
 * @typedef {import('discord-api-types/v10').RESTPostAPIChatInputApplicationCommandsJSONBody & { id: string }} SlashCommand
 * @typedef {import('discord-api-types/v10').APIApplicationCommandOption} Option
 * @typedef {import('./choices.js').Choices} Choices
 * @typedef {import('./discord.js').OptionValue} OptionValue
 * @typedef {{ option: Option, input: HTMLInputElement, box: HTMLElement, value: string | boolean | null }} Field
 */

const optionTypes = /** @type {const} */ ({ string: 3, boolean: 5 });

/** Milliseconds without a key before suggestions are asked for. */
const pause = 120;

/** A command being filled in: one field an option, the optional ones added when wanted. */
export class CommandLine {
  /** @type {Map<string, Field>} in the order of the command's options */
  #fields = new Map();
  #asked = 0;

  /**
   * @param {SlashCommand} command
   * @param {HTMLElement} place where the fields are drawn
   * @param {Choices} choices
   * @param {{ send: (options: OptionValue[]) => void, leave: () => void }} acts
   */
  constructor(command, place, choices, acts) {
    this.command = command;
    this.place = place;
    this.choices = choices;
    this.acts = acts;
    for (const option of this.#options) if (option.required === true) this.#addField(option);
    this.#draw();
  }

  get #options() {
    return this.command.options ?? [];
  }

  /** Goes to the first field that has to be filled, or to the last. @param {string} text what was typed already */
  begin(text) {
    const [first] = this.#fields.values();
    if (first === undefined) {
      this.choices.show(this.place, {
        title: shownDescription(this.command),
        label: words().options,
        choices: [],
      });
      const send = this.place.querySelector('button[type=submit]');
      if (send instanceof HTMLButtonElement) send.focus();
      return;
    }
    first.input.value = text;
    first.input.focus();
  }

  /** Sends the command, or goes to the option that is missing. */
  submit() {
    for (const field of this.#fields.values()) {
      if (field.option.required !== true || this.#valueOf(field) !== null) continue;
      field.input.setAttribute('aria-invalid', 'true');
      field.input.focus();
      this.choices.fail(words().required);
      return;
    }
    this.acts.send(this.#values(null));
  }

  /** @param {Option} option */
  #addField(option) {
    const id = `option-${option.name}`;
    const input = element('input', {
      id,
      type: 'text',
      role: 'combobox',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-controls': 'choices',
      'aria-expanded': 'false',
      'aria-describedby': 'popup-title',
      'aria-required': String(option.required === true),
      maxlength: 'max_length' in option ? (option.max_length ?? null) : null,
    });
    const box = element('span', { class: 'field' }, element('label', { for: id }, shownName(option)), input);
    /** @type {Field} */
    const field = { option, input, box, value: null };
    this.#fields.set(option.name, field);
    input.addEventListener('focus', () => void this.#offer(field));
    input.addEventListener('input', () => {
      field.value = null;
      input.removeAttribute('aria-invalid');
      void this.#offer(field);
    });
    input.addEventListener('keydown', (event) => this.#onKey(event, field));
    return field;
  }

  #draw() {
    const focused = document.activeElement;
    const missing = this.#options.filter((option) => !this.#fields.has(option.name));
    this.place.replaceChildren(
      element('span', { class: 'command-name' }, `/${shownName(this.command)}`),
      ...[...this.#fields.values()].map((field) => field.box),
      ...missing.map((option) => this.#drawAdder(option)),
      ...(this.#fields.size === 0
        ? [element('button', { type: 'submit', class: 'adder' }, words().send)]
        : []),
    );
    if (focused instanceof HTMLElement && this.place.contains(focused)) focused.focus();
  }

  /** @param {Option} option */
  #drawAdder(option) {
    const name = shownName(option);
    const adder = element(
      'button',
      {
        type: 'button',
        class: 'adder',
        'aria-label': words().addOption(name),
        title: shownDescription(option),
      },
      `+ ${name}`,
    );
    adder.addEventListener('click', () => {
      const field = this.#addField(option);
      this.#draw();
      field.input.focus();
    });
    return adder;
  }

  /** @param {KeyboardEvent} event @param {Field} field */
  #onKey(event, field) {
    if (event.isComposing) return;
    if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      if (field.option.required === true) return this.acts.leave();
      this.#fields.delete(field.option.name);
      this.#draw();
      [...this.#fields.values()].at(-1)?.input.focus();
    }
  }

  /** @param {Field} field */
  async #offer(field) {
    const { option, input } = field;
    const title = `${shownName(option)}: ${shownDescription(option)}`;
    const show = (
      /** @type {readonly { name: string, value: string | boolean }[]} */ list,
      /** @type {boolean} */ first,
    ) =>
      this.choices.show(input, {
        title,
        label: words().suggestions,
        first,
        empty: input.value !== '',
        choices: list.map(({ name, value }) => ({
          label: name,
          description: '',
          choose: () => this.#choose(field, name, value),
        })),
      });
    const typed = input.value.trim().toLowerCase();
    if (option.type === optionTypes.boolean) {
      const both = [
        { name: words().yes, value: true },
        { name: words().no, value: false },
      ];
      show(
        both.filter(({ name }) => field.value !== null || name.toLowerCase().startsWith(typed)),
        true,
      );
      return;
    }
    const fixed = fixedChoices(option);
    if (fixed.length > 0) {
      const fitting = fixed.filter(({ name }) => field.value !== null || name.toLowerCase().includes(typed));
      show(fitting, true);
      return;
    }
    const isSuggested = 'autocomplete' in option && option.autocomplete === true;
    if (!isSuggested) {
      this.choices.show(input, { title, label: words().suggestions, choices: [] });
      return;
    }
    this.#asked += 1;
    const asked = this.#asked;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (asked !== this.#asked || document.activeElement !== input) return;
    const data = { id: this.command.id, name: this.command.name, type: 1, options: this.#values(field) };
    const response = await interact(snowflake(), kinds.autocomplete, data).catch(() => null);
    if (asked !== this.#asked || document.activeElement !== input) return;
    const suggested = response?.data?.choices ?? [];
    show(
      suggested.map(({ name, name_localizations, value }) => ({
        name: name_localizations?.[locale()] ?? name,
        value: String(value),
      })),
      false,
    );
  }

  /** @param {Field} field @param {string} name @param {string | boolean} value */
  #choose(field, name, value) {
    field.input.value = name;
    field.value = value;
    this.#asked += 1;
    this.choices.show(field.input, {
      title: `${shownName(field.option)}: ${shownDescription(field.option)}`,
      label: words().suggestions,
      choices: [],
    });
    field.input.focus();
  }

  /** @param {Field} field */
  #valueOf({ option, input, value }) {
    if (value !== null) return value;
    const typed = input.value.trim();
    const fixed = fixedChoices(option);
    if (fixed.length > 0) {
      return fixed.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.value ?? null;
    }
    if (option.type !== optionTypes.boolean) return typed === '' ? null : typed;
    if (typed.toLowerCase() === words().yes.toLowerCase()) return true;
    return typed.toLowerCase() === words().no.toLowerCase() ? false : null;
  }

  /** The options as Discord sends them; while typing, with the one typed in marked. @param {Field | null} focused */
  #values(focused) {
    return [...this.#fields.values()].flatMap((field) => {
      const value = field === focused ? field.input.value : this.#valueOf(field);
      if (value === null) return [];
      const { name, type } = field.option;
      return [{ name, type, value, ...(field === focused ? { focused: true } : {}) }];
    });
  }
}

/**
 * The only values an option takes, in the member's language; none where it takes others.
 *
 * @param {Option} option
 */
function fixedChoices(option) {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.map((choice) => ({ name: shownName(choice), value: String(choice.value) }));
}
