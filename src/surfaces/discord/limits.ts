import { messageFlags } from '../../render/discord-message.ts';

/** Anything out of a payload, with the fields that have limits; nothing of it is taken for granted. */
interface Json {
  readonly type?: unknown;
  readonly flags?: unknown;
  readonly content?: unknown;
  readonly components?: unknown;
  readonly embeds?: unknown;
  readonly poll?: unknown;
  readonly sticker_ids?: unknown;
  readonly allowed_mentions?: unknown;
  readonly parse?: unknown;
  readonly items?: unknown;
  readonly accessory?: unknown;
  readonly accent_color?: unknown;
  readonly style?: unknown;
  readonly label?: unknown;
  readonly emoji?: unknown;
  readonly url?: unknown;
  readonly custom_id?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly footer?: unknown;
  readonly author?: unknown;
  readonly fields?: unknown;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
}

const limits = {
  components: 40,
  textSum: 4000,
  customId: 100,
  label: 80,
  url: 512,
  buttonsInRow: 5,
  choices: 25,
  choiceText: 100,
  content: 2000,
  embeds: 10,
  embedSum: 6000,
} as const;

/**
 * What Discord would refuse in a message, one line a fault; empty where it would take it. discord.js lets some of it pass
 * (an address of 513 characters, 41 components), so this is the last look at every payload. Lengths are in UTF-16 code
 * units, which is never fewer than Discord counts.
 */
export function messageFaults(message: unknown): readonly string[] {
  if (!isObject(message)) return ['the message is no object'];
  const faults: string[] = [];
  const flags = Number(message.flags ?? 0);
  const components = list(message.components);
  const second = (flags & messageFlags.componentsV2) !== 0;
  const all = components.flatMap(nested);
  const content = text(message.content);
  const embeds = list(message.embeds);

  if (
    second &&
    (['content', 'embeds', 'poll', 'sticker_ids'] as const).some((field) => present(message[field]))
  )
    faults.push('components version 2 beside content, embeds, a poll or stickers');
  if (second && components.length === 0) faults.push('a message of components version 2 without components');
  if (!second && content === '' && embeds.length === 0 && components.length === 0)
    faults.push('an empty message');
  if (!second && all.some(({ type }) => Number(type) >= 9 && Number(type) <= 17))
    faults.push('a component of version 2 without the flag');
  if (!second && components.length > 5) faults.push('more than 5 rows');
  if (content.length > limits.content) faults.push(over('content', content.length, limits.content));
  if (all.length > limits.components)
    faults.push(over('components, nested ones counted', all.length, limits.components));
  const sum = all.reduce((length, part) => length + (part.type === 10 ? text(part.content).length : 0), 0);
  if (sum > limits.textSum) faults.push(over('text displays in sum', sum, limits.textSum));
  const ids = all.map((part) => part.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) faults.push('two components with one custom_id');
  if (!isObject(message.allowed_mentions) || !isEmptyList(message.allowed_mentions.parse))
    faults.push('allowed_mentions lets mentions through');
  return [...faults, ...components.flatMap(topLevelFaults), ...embedFaults(embeds)];
}

/** What Discord would refuse in autocomplete choices. */
export function choicesFaults(choices: readonly unknown[]): readonly string[] {
  const faults = choices.length > limits.choices ? [over('choices', choices.length, limits.choices)] : [];
  return [
    ...faults,
    ...choices.flatMap((choice) => [
      ...sized("a choice's name", isObject(choice) ? choice.name : null, 1, limits.choiceText),
      ...sized("a choice's value", isObject(choice) ? choice.value : null, 1, limits.choiceText),
    ]),
  ];
}

/** Kinds of component as Discord numbers them. */
const kinds = {
  row: 1,
  button: 2,
  selects: [3, 5, 6, 7, 8],
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
};
const container = 17;

function topLevelFaults(component: Json): readonly string[] {
  if (component.type === kinds.button || component.type === kinds.thumbnail)
    return ['a button or thumbnail outside a row or section'];
  return componentFaults(component);
}

function componentFaults(component: Json): readonly string[] {
  const inside = list(component.components);
  switch (component.type) {
    case kinds.row:
      return [...rowFaults(inside), ...inside.flatMap(componentFaults)];
    case kinds.button:
      return buttonFaults(component);
    case kinds.section:
      return sectionFaults(component, inside);
    case kinds.text:
      return sized('a text display', component.content, 1, limits.textSum);
    case kinds.gallery: {
      const items = list(component.items).length;
      return items < 1 || items > 10 ? [`a gallery of ${items} items`] : [];
    }
    case container:
      return containerFaults(component, inside);
    default:
      return [];
  }
}

function rowFaults(inside: readonly Json[]): readonly string[] {
  const buttons = inside.filter(({ type }) => type === kinds.button).length;
  const selects = inside.filter(({ type }) => kinds.selects.includes(Number(type))).length;
  const fits =
    (selects === 0 && buttons >= 1 && buttons <= limits.buttonsInRow) || (selects === 1 && buttons === 0);
  return fits && buttons + selects === inside.length
    ? []
    : ['a row holds 1 to 5 buttons, or one select and nothing else'];
}

function buttonFaults(button: Json): readonly string[] {
  const { style, url, custom_id: id } = button;
  const faults = [...sized('a label', button.label ?? '-', 1, limits.label)];
  if (!present(button.label) && !isObject(button.emoji)) faults.push('a button without a label');
  if (style === 5) {
    faults.push(...sized("a link's address", url, 1, limits.url));
    if (id !== undefined) faults.push('a link button with a custom_id');
    if (!/^https?:\/\/\S+$/.test(text(url))) faults.push('a link that is no web address');
  } else {
    faults.push(...sized('a custom_id', id, 1, limits.customId));
    if (url !== undefined) faults.push('an address on a button that is no link');
    if (![1, 2, 3, 4].includes(Number(style))) faults.push(`a button of style ${String(style)}`);
  }
  return faults;
}

function sectionFaults(section: Json, inside: readonly Json[]): readonly string[] {
  const accessory = section.accessory;
  const faults: string[] = [];
  if (inside.length < 1 || inside.length > 3 || inside.some(({ type }) => type !== kinds.text))
    faults.push('a section holds 1 to 3 text displays');
  if (!isObject(accessory) || ![kinds.button, kinds.thumbnail].includes(Number(accessory.type)))
    faults.push('a section without a button or thumbnail at its side');
  else faults.push(...componentFaults(accessory));
  return [...faults, ...inside.flatMap(componentFaults)];
}

function containerFaults(part: Json, inside: readonly Json[]): readonly string[] {
  const colour = part.accent_color ?? 0;
  const faults = inside.length === 0 ? ['an empty container'] : [];
  if (!Number.isInteger(colour) || Number(colour) < 0 || Number(colour) > 0xffffff)
    faults.push('an accent colour outside 0 to 0xFFFFFF');
  if (inside.some(({ type }) => type === container || type === kinds.button))
    faults.push('a container or a bare button inside a container');
  return [...faults, ...inside.flatMap(componentFaults)];
}

function embedFaults(embeds: readonly Json[]): readonly string[] {
  const faults = embeds.length > limits.embeds ? [over('embeds', embeds.length, limits.embeds)] : [];
  let sum = 0;
  const check = (what: string, value: unknown, most: number) => {
    sum += text(value).length;
    if (text(value).length > most) faults.push(over(what, text(value).length, most));
  };
  for (const embed of embeds) {
    check("an embed's title", embed.title, 256);
    check("an embed's description", embed.description, 4096);
    check("an embed's footer", isObject(embed.footer) ? embed.footer.text : '', 2048);
    check("an embed's author", isObject(embed.author) ? embed.author.name : '', 256);
    const fields = list(embed.fields);
    if (fields.length > 25) faults.push(over("an embed's fields", fields.length, 25));
    for (const field of fields) {
      check("a field's name", field.name, 256);
      check("a field's value", field.value, 1024);
      if (!present(field.name) || !present(field.value)) faults.push('a field without name or value');
    }
  }
  return sum > limits.embedSum ? [...faults, over('embeds in sum', sum, limits.embedSum)] : faults;
}

/** A component with all that is nested in it, a section's accessory included. */
function nested(component: Json): readonly Json[] {
  const accessory = component.accessory;
  return [
    component,
    ...list(component.components).flatMap(nested),
    ...(isObject(accessory) ? nested(accessory) : []),
  ];
}

function sized(what: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'string' || value.trim().length < least) return [`${what} is missing`];
  return value.length > most ? [over(what, value.length, most)] : [];
}

function over(what: string, length: number, most: number): string {
  return `${what}: ${length}, at most ${most}`;
}

function present(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
