import { element } from './elements.js';
import { words } from './words.js';

/**
 * @typedef {{ label: string, run: () => void }} MenuItem
 * @typedef {{ from: HTMLElement, at: { x: number, y: number } | null, apps: readonly MenuItem[], text: () => string }} Opening
 */

/** @type {() => void} */
let closeOpen = () => {};

/**
 * Opens a message's context menu: at a place of the pointer, or under the element it was opened from. The focus goes into
 * it, and back to where it came from.
 *
 * @param {Opening} opening
 */
export function openMessageMenu({ from, at, apps, text }) {
  closeOpen();
  const stop = new AbortController();
  const close = (/** @type {boolean} */ giveBack) => {
    stop.abort();
    menu.remove();
    closeOpen = () => {};
    if (giveBack) from.focus();
  };
  closeOpen = () => close(false);
  const item = (/** @type {MenuItem} */ { label, run }) => {
    const drawn = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, label);
    drawn.addEventListener('click', () => {
      close(true);
      run();
    });
    return drawn;
  };
  const inside = element(
    'div',
    { role: 'menu', class: 'submenu', hidden: true, 'aria-label': words().apps },
    ...apps.map(item),
  );
  const opener = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      class: 'opener',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      disabled: apps.length === 0,
    },
    words().apps,
  );
  const copy = item({ label: words().copyText, run: () => void navigator.clipboard.writeText(text()) });
  const menu = element(
    'div',
    { role: 'menu', class: 'menu', 'aria-label': words().messageActions },
    element('div', { class: 'opening', role: 'none' }, opener, inside),
    copy,
  );
  const unfold = (/** @type {boolean} */ isOpen) => {
    inside.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      const room = opener.getBoundingClientRect().right + inside.offsetWidth <= innerWidth;
      inside.classList.toggle('leftwards', !room);
    }
  };
  opener.addEventListener('click', () => {
    unfold(true);
    focusOn(inside, 0);
  });
  opener.addEventListener('pointerenter', () => unfold(true));
  copy.addEventListener('pointerenter', () => unfold(false));

  menu.addEventListener('keydown', (event) => {
    const isInside = inside.contains(document.activeElement);
    const level = isInside ? inside : menu;
    const items = itemsOf(level);
    const focused = items.findIndex((each) => each.matches(':focus'));
    /** @type {Readonly<Record<string, () => void>>} */
    const keys = {
      ArrowDown: () => focusOn(level, (focused + 1) % items.length),
      ArrowUp: () => focusOn(level, (focused - 1 + items.length) % items.length),
      Home: () => focusOn(level, 0),
      End: () => focusOn(level, items.length - 1),
      ArrowRight: () => {
        if (document.activeElement !== opener) return;
        unfold(true);
        focusOn(inside, 0);
      },
      ArrowLeft: () => {
        if (!isInside) return;
        unfold(false);
        opener.focus();
      },
      Escape: () => close(true),
      Tab: () => close(true),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Node && menu.contains(target))) close(false);
    },
    { signal: stop.signal },
  );
  addEventListener('resize', () => close(true), { signal: stop.signal });

  document.body.append(menu);
  place(menu, from, at);
  focusOn(menu, 0);
}

/** The items of one level, those of the other left out. @param {HTMLElement} level @returns {HTMLElement[]} */
function itemsOf(level) {
  /** @type {NodeListOf<HTMLElement>} */
  const all = level.querySelectorAll('[role="menuitem"]:not(:disabled)');
  return [...all].filter((each) => each.closest('[role="menu"]') === level);
}

/** @param {HTMLElement} level @param {number} index */
function focusOn(level, index) {
  itemsOf(level)[index]?.focus();
}

/** @param {HTMLElement} menu @param {HTMLElement} from @param {{ x: number, y: number } | null} at */
function place(menu, from, at) {
  const box = from.getBoundingClientRect();
  const { x, y } = at ?? {
    x: box.right - menu.offsetWidth,
    y: Math.min(box.bottom, innerHeight - menu.offsetHeight),
  };
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
}
