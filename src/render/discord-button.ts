import { createHash } from 'node:crypto';
import { escapeMarkdown, unescapeMarkdown } from './discord-markdown.ts';

export type Input = Readonly<Record<string, string | boolean>>;

/**
 * What a button does when clicked. `page` and `share` show a page (from 0) of the answer or of the passages' contexts;
 * `context` opens the contexts of an answer's page; `run` runs a command anew.
 */
export interface ButtonState {
  readonly does: 'page' | 'context' | 'share' | 'run';
  readonly view: 'answer' | 'context';
  readonly page: number;
  /** The corpus revision that the button was made for, shortened. */
  readonly revision: string;
  /** The mark of the story that the button's message is from; null where it is not told. */
  readonly story: string | null;
  readonly command: string;
  readonly input: Input;
}

const longestId = 100;
const verbs = { page: 'p', context: 'c', share: 's', run: 'r' } as const;
const views = { answer: 'a', context: 'c' } as const;

/**
 * `1` (the version of this writing), verb, view, page in base 36, revision and story, command, input. The input is JSON; where it is
 * too long for an id, a text in it is replaced by [offset, length, hash] of where the message itself shows it.
 */
const written =
  /^1([pcsr])([ac])([0-9a-z]{1,3})\.([0-9a-f]{1,8})(?:~([\w-]{4}))?\.([a-z-]{1,32})\.(\{[\s\S]*\})$/;

/** Where in one of the message's texts an input stands, how long it is there, and its hash. */
type Place = readonly [offset: number, length: number, hash: string];

/** The part of a revision that buttons carry. */
export function shortRevision(revision: string): string {
  return revision.slice(0, 8);
}

/** A story's id in four characters: one in sixteen million is another's. */
export function storyMark(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 4);
}

/**
 * A button's `custom_id`: the whole state, so that a click is answered by any process at any time, and nothing of what
 * members ask is stored. A question of up to 300 or a pasted text of up to 4000 characters does not fit into the 100 an id
 * has, and the ids of a row's buttons together hold too little as well. But Discord sends the whole message with each click:
 * so a long text is carried by the message's own visible words, with a hash against anything that changed them on the way.
 * `texts` are the message's text displays. Null where the state fits neither way.
 */
export function writeCustomId(state: ButtonState, texts: readonly string[]): string | null {
  const head = [
    `1${verbs[state.does]}${views[state.view]}${state.page.toString(36)}`,
    `${shortRevision(state.revision)}${state.story === null ? '' : `~${state.story}`}`,
    state.command,
  ].join('.');
  const input: Record<string, string | boolean | Place> = { ...state.input };
  const longest = Object.entries(state.input)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .sort((a, b) => b[1].length - a[1].length);
  for (const [name, text] of [['', ''] as const, ...longest]) {
    if (name !== '') {
      const found = placeOf(text, texts);
      if (found !== null) input[name] = found;
    }
    const id = `${head}.${JSON.stringify(input)}`;
    if (id.length <= longestId) return written.test(id) ? id : null;
  }
  return null;
}

/** Reads a clicked button's id; null where it is none of ours, or the message does not hold the words it points to. */
export function readCustomId(id: string, texts: readonly string[]): ButtonState | null {
  const [, verb, view, page, revision, story = null, command, json] = written.exec(id) ?? [];
  if (page === undefined || revision === undefined || command === undefined || json === undefined)
    return null;
  const does = keyOf(verbs, verb);
  const shown = keyOf(views, view);
  if (does === null || shown === null) return null;
  const values: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(parsed(json))) {
    const read = isPlace(value) ? textAt(value, texts) : value;
    if (typeof read !== 'string' && typeof read !== 'boolean') return null;
    values[name] = read;
  }
  return { does, view: shown, page: Number.parseInt(page, 36), revision, story, command, input: values };
}

/** What a button of ours does, told from its id alone; null for any other id. */
export function verbOf(id: string): ButtonState['does'] | null {
  return keyOf(verbs, written.exec(id)?.[1]);
}

/** The mark of the story that a button of ours is from, told from its id alone; null for any other id. */
export function storyOf(id: string): string | null {
  return written.exec(id)?.[5] ?? null;
}

/** A text as small print that `readCustomId` finds again, for inputs that the message does not show anyway. */
export function carriedText(text: string): string {
  return `-# ${carried(text)}`;
}

function carried(text: string): string {
  return escapeMarkdown(text).replaceAll('\n', '\n-# ');
}

function placeOf(text: string, texts: readonly string[]): Place | null {
  if (text === '') return null;
  const hash = hashOf(text);
  const inMidLine = escapeMarkdown(`x${text}`).slice(1);
  for (const form of [escapeMarkdown(text), inMidLine, carried(text)]) {
    for (const shown of texts) {
      const offset = shown.indexOf(form);
      if (offset >= 0 && undone(form) === text) return [offset, form.length, hash];
    }
  }
  return null;
}

function textAt([offset, length, hash]: Place, texts: readonly string[]): string | null {
  const found = texts
    .map((text) => undone(text.slice(offset, offset + length)))
    .find((text) => hashOf(text) === hash);
  return found ?? null;
}

function undone(form: string): string {
  return unescapeMarkdown(form.replaceAll('\n-# ', '\n'));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string | undefined,
): Key | null {
  for (const key in table) if (table[key] === value) return key;
  return null;
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [offset, length, hash] = value;
  return Number.isInteger(offset) && Number.isInteger(length) && typeof hash === 'string';
}

/** The object that the text writes; what is no JSON has a field that no input has. */
function parsed(json: string): object {
  try {
    return Object(JSON.parse(json));
  } catch {
    return { unreadable: null };
  }
}
