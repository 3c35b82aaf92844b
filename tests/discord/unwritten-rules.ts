/** Any part of a request's body. */
interface Part {
  readonly parse?: unknown;
  readonly text?: unknown;
  readonly accessory?: unknown;
  readonly allowed_mentions?: unknown;
  readonly author?: unknown;
  readonly choices?: unknown;
  readonly components?: unknown;
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly data?: unknown;
  readonly description?: unknown;
  readonly embeds?: unknown;
  readonly fields?: unknown;
  readonly flags?: unknown;
  readonly footer?: unknown;
  readonly max_length?: unknown;
  readonly min_length?: unknown;
  readonly name?: unknown;
  readonly name_localizations?: unknown;
  readonly options?: unknown;
  readonly required?: unknown;
  readonly style?: unknown;
  readonly title?: unknown;
  readonly type?: unknown;
  readonly url?: unknown;
  readonly value?: unknown;
}

const componentsV2 = 1 << 15;

/**
 * What Discord refuses although its OpenAPI document allows it, one line a fault. Written from Discord's prose, apart from the
 * bot's own check, so that the one tests the other.
 */
export function unwrittenFaults(method: string, path: string, body: unknown): readonly string[] {
  if (path.endsWith('/commands')) return parts(body).flatMap(commandFaults);
  if (path.endsWith('/callback')) {
    const { type, data } = part(body);
    if (type === 8) return choiceFaults(part(data));
    if (type === 5) return extra(part(data), ['flags'], 'a deferred message');
    return type === 4 || type === 7 ? messageFaults(part(data), type === 4) : [];
  }
  return messageFaults(part(body), method === 'POST');
}

function messageFaults(message: Part, isNew: boolean): readonly string[] {
  const faults: string[] = [];
  const check = (wrong: boolean, what: string) => void (wrong && faults.push(what));
  const flags = Number(message.flags ?? 0);
  const all = everyPart(message.components);
  const embeds = parts(message.embeds);
  const content = String(message.content ?? '');
  const second = (flags & componentsV2) !== 0;
  const length = all
    .filter(({ type }) => type === 10)
    .reduce((sum, each) => sum + [...String(each.content)].length, 0);
  const ids = all.flatMap((each) => (each.custom_id === undefined ? [] : [each.custom_id]));
  check(all.length > 40, `${all.length} components`);
  check(length > 4000, `${length} characters of text displays`);
  check(new Set(ids).size !== ids.length, 'duplicate custom_id');
  check(second && (content !== '' || embeds.length > 0), 'components v2 with content or embeds');
  check(!second && all.some(({ type }) => Number(type) > 8), 'components v2 without the flag');
  check(isNew && all.length === 0 && embeds.length === 0 && content === '', 'empty message');
  check(embeds.reduce((sum, each) => sum + embedLength(each), 0) > 6000, 'embeds over 6000');
  check(
    embeds.flatMap(({ fields }) => parts(fields)).some((field) => !field.name || !field.value),
    'empty field',
  );
  for (const button of all.filter(({ type }) => type === 2)) {
    const link = button.style === 5;
    check(
      link && (button.custom_id !== undefined || !button.url),
      'link button with custom_id or without url',
    );
    check(!link && !button.custom_id, 'button without custom_id');
    check(String(button.url ?? '').length > 512, 'url over 512');
  }
  const mentions = part(message.allowed_mentions).parse;
  check(!Array.isArray(mentions) || mentions.length > 0, 'mentions are not locked');
  return faults;
}

function choiceFaults({ choices }: Part): readonly string[] {
  const values = parts(choices).map(({ value }) => value);
  return new Set(values).size === values.length ? [] : ['two choices of one value'];
}

function commandFaults(command: Part): readonly string[] {
  const faults: string[] = [];
  const slash = (command.type ?? 1) === 1;
  const names = [command, ...parts(command.options)].flatMap((each) => [
    each.name,
    ...Object.values(part(each.name_localizations)),
  ]);
  const pattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
  if (
    slash &&
    names.some((name) => !pattern.test(String(name)) || String(name) !== String(name).toLowerCase())
  )
    faults.push(`names of ${String(command.name)}`);
  if (slash === !command.description) faults.push(`description of ${String(command.name)}`);
  const required = parts(command.options).map((option) => option.required === true);
  if (required.some((each, index) => each && required.slice(0, index).includes(false)))
    faults.push('required option after an optional one');
  for (const option of parts(command.options))
    if (Number(option.min_length ?? 0) > Number(option.max_length ?? 6000)) faults.push('min over max');
  return faults;
}

function extra(data: Part, allowed: readonly string[], what: string): readonly string[] {
  return Object.keys(data).flatMap((field) => (allowed.includes(field) ? [] : [`${what} with ${field}`]));
}

function embedLength(embed: Part): number {
  const texts = [embed.title, embed.description, part(embed.footer).text, part(embed.author).name];
  const fields = parts(embed.fields).flatMap((field) => [field.name, field.value]);
  return [...texts, ...fields].reduce((sum: number, text) => sum + String(text ?? '').length, 0);
}

function everyPart(components: unknown): readonly Part[] {
  return parts(components).flatMap((each) => [
    each,
    ...everyPart(each.components),
    ...everyPart(each.accessory === undefined ? [] : [each.accessory]),
  ]);
}

function parts(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.map(part) : [];
}

function part(value: unknown): Part {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
