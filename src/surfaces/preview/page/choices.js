import { element } from './elements.js';
import { words } from './words.js';

/**
 * @typedef {{ label: string, description: string, side?: string, choose: () => void }} Choice
 * @typedef {{ popup: HTMLElement, title: HTMLElement, error: HTMLElement, list: HTMLElement }} Parts
 */

/** The list over the composer: commands, suggestions, or nothing but what an option asks for. */
export class Choices {
  #parts;
  /** @type {readonly Choice[]} */
  #choices = [];
  #active = -1;
  /** @type {HTMLElement | null} the field whose list it is */
  #field = null;

  /** @param {Parts} parts */
  constructor(parts) {
    this.#parts = parts;
  }

  get isOpen() {
    return !this.#parts.popup.hidden;
  }

  /** Whether Enter would take a choice. */
  get hasActive() {
    return this.isOpen && this.#active >= 0;
  }

  /**
   * @param {HTMLElement} field
   * @param {{ title: string, label: string, choices: readonly Choice[], first?: boolean, empty?: boolean }} what
   *   `first` marks the first choice beforehand; `empty` says so where there is none
   */
  show(field, { title, label, choices, first = false, empty = false }) {
    // Suggestions that come in late must not take the mark from one that a key has marked already.
    const marked = this.#field === field && this.isOpen ? this.#choices[this.#active]?.label : undefined;
    this.#field?.removeAttribute('aria-activedescendant');
    this.#active = -1;
    this.#field = field;
    this.#choices = choices;
    this.#parts.title.textContent = empty && choices.length === 0 ? `${title} · ${words().noneFit}` : title;
    this.#parts.error.textContent = '';
    this.#parts.list.setAttribute('aria-label', label);
    this.#parts.list.replaceChildren(...choices.map((choice, index) => this.#draw(choice, index)));
    this.#parts.popup.hidden = false;
    field.setAttribute('aria-expanded', String(choices.length > 0));
    const kept = choices.findIndex(({ label }) => label === marked);
    this.#mark(kept === -1 && first && choices.length > 0 ? 0 : kept);
  }

  /** @param {string} text */
  fail(text) {
    this.#parts.error.textContent = text;
    this.#parts.popup.hidden = false;
  }

  hide() {
    this.#parts.popup.hidden = true;
    this.#parts.error.textContent = '';
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#active = -1;
  }

  /** @param {number} step */
  move(step) {
    const count = this.#choices.length;
    if (count === 0) return;
    const from = this.#active === -1 && step < 0 ? 0 : this.#active;
    this.#mark((from + step + count) % count);
  }

  /** Takes the marked choice; false where none is marked. */
  take() {
    const choice = this.hasActive ? this.#choices[this.#active] : undefined;
    if (choice === undefined) return false;
    choice.choose();
    return true;
  }

  /** @param {Choice} choice @param {number} index */
  #draw(choice, index) {
    const item = element(
      'div',
      { role: 'option', id: `choice-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'choice-label' }, choice.label),
      element('span', { class: 'choice-description' }, choice.description),
      choice.side === undefined ? null : element('span', { class: 'choice-side' }, choice.side),
    );
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', choice.choose);
    item.addEventListener('pointermove', () => this.#mark(index));
    return item;
  }

  /** @param {number} index */
  #mark(index) {
    if (this.#active === index) return;
    this.#active = index;
    for (const [at, item] of [...this.#parts.list.children].entries()) {
      item.setAttribute('aria-selected', String(at === index));
      if (at === index) item.scrollIntoView({ block: 'nearest' });
    }
    if (index === -1) this.#field?.removeAttribute('aria-activedescendant');
    else this.#field?.setAttribute('aria-activedescendant', `choice-${index}`);
  }
}
