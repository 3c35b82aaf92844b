import { drawMarkdown } from './draw-markdown.js';
import { element, webAddress } from './elements.js';
import { words } from './words.js';

/**
 * @typedef {import('./discord.js').Component} Component
 * @typedef {import('discord-api-types/v10').APIComponentInContainer} Inner
 * @typedef {import('discord-api-types/v10').APIButtonComponent} Button
 * @typedef {(customId: string, button: HTMLButtonElement) => void} Press
 */

const buttonStyles = /** @type {const} */ ({ 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' });
const linkStyle = 5;

/**
 * Components as Discord's client draws them.
 *
 * @param {readonly (Component | Inner)[]} components
 * @param {Press} press what a click on a button does
 * @returns {Node[]}
 */
export function drawComponents(components, press) {
  return components.map((component) => drawComponent(component, press));
}

/** @param {Component | Inner} component @param {Press} press @returns {Node} */
function drawComponent(component, press) {
  switch (component.type) {
    case 17:
      return drawContainer(component, press);
    case 9: {
      const { components, accessory } = component;
      const side = accessory.type === 2 ? drawButton(accessory, press) : unknown(accessory.type);
      return element(
        'div',
        { class: 'section' },
        element('div', { class: 'section-texts' }, ...drawComponents(components, press)),
        element('div', { class: 'accessory' }, side),
      );
    }
    case 10:
      return element('div', { class: 'text', dir: 'auto' }, ...drawMarkdown(component.content));
    case 14:
      return element(component.divider === false ? 'div' : 'hr', {
        class: component.spacing === 2 ? 'gap large' : 'gap',
      });
    case 1:
      return element(
        'div',
        { class: 'row' },
        ...component.components.map((inner) =>
          inner.type === 2 ? drawButton(inner, press) : unknown(inner.type),
        ),
      );
    default:
      return unknown(component.type);
  }
}

/** @param {import('discord-api-types/v10').APIContainerComponent} container @param {Press} press */
function drawContainer({ accent_color: accent, components }, press) {
  const drawn = element('div', { class: 'container' }, ...drawComponents(components, press));
  if (typeof accent === 'number') {
    drawn.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
    drawn.classList.add('accented');
  }
  return drawn;
}

/** @param {Button} button @param {Press} press */
function drawButton(button, press) {
  const label = 'label' in button ? (button.label ?? '') : '';
  const disabled = button.disabled === true;
  if (button.style === linkStyle) {
    const url = webAddress(button.url);
    if (url === null || disabled) return element('button', { class: 'button link', disabled: true }, label);
    return element(
      'a',
      { class: 'button link', href: url, target: '_blank', rel: 'noopener noreferrer' },
      label,
      element('span', { class: 'visually-hidden' }, ` (${words().opensPage})`),
    );
  }
  const style = button.style in buttonStyles ? buttonStyles[/** @type {1} */ (button.style)] : 'secondary';
  const drawn = element('button', { type: 'button', class: `button ${style}`, disabled }, label);
  if ('custom_id' in button) drawn.addEventListener('click', () => press(button.custom_id, drawn));
  return drawn;
}

/** Something Discord knows and this page does not: said rather than left out. @param {number} type */
function unknown(type) {
  return element('p', { class: 'unknown' }, `[component of type ${type}]`);
}
