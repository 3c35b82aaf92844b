/** What a registered command has by default where nothing was said, as Discord gives it back. */
const silent: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  options: [],
  required: false,
  autocomplete: false,
  nsfw: false,
  dm_permission: true,
  default_permission: true,
  name_localizations: {},
  description_localizations: {},
  default_member_permissions: null,
  choices: [],
};

/** Fields that Discord adds by itself, and that say nothing of what was registered. */
const added = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'handler',
];

/**
 * What would change if the wanted commands replaced the registered ones, one line a command; empty where nothing would.
 */
export function registrationDifferences(
  registered: readonly object[],
  wanted: readonly object[],
): readonly string[] {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  const differences: string[] = [];
  for (const [key, command] of after) {
    const old = before.get(key);
    if (old === undefined) differences.push(`${key} is new`);
    else if (written(old) !== written(command)) differences.push(`${key} changed`);
  }
  for (const key of before.keys()) if (!after.has(key)) differences.push(`${key} is gone`);
  return differences;
}

function keyOf(command: object): string {
  const type = 'type' in command ? command.type : 1;
  const name = 'name' in command ? command.name : '';
  return type === 1 ? `/${String(name)}` : `"${String(name)}" on a message`;
}

/** A value in one form whatever the order of its fields, without what goes without saying. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(
      ([field, each]) => !added.includes(field) && each !== undefined && !goesWithoutSaying(field, each),
    )
    .map(
      ([field, each]) =>
        `${field}:${field === 'contexts' || field === 'integration_types' ? sorted(each) : written(each)}`,
    );
  return `{${fields.sort().join(',')}}`;
}

function goesWithoutSaying(field: string, value: unknown): boolean {
  if (value === null && field !== 'contexts') return true;
  return field in silent && JSON.stringify(silent[field]) === JSON.stringify(value);
}

function sorted(value: unknown): string {
  return Array.isArray(value) ? JSON.stringify([...value].sort()) : JSON.stringify(value);
}
