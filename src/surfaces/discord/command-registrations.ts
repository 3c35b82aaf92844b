import type {
  APIApplicationCommandBasicOption,
  LocalizationMap,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { AnyCommand, CommandOption, Localised } from '../../command/command.ts';
import { type Fault, Problem } from '../../story/problem.ts';

type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const manageServer = '32';
const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };

/**
 * The commands as Discord registers them: for servers and members alike, wherever commands can be used. Throws a Problem that
 * lists everything Discord would refuse in them.
 */
export function commandRegistrations(
  commands: Iterable<AnyCommand>,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const list = [...commands];
  const slash = list.map(slashCommand);
  const entries = list.flatMap(messageCommand);
  const faults = [...list.flatMap(faultsOf), ...sumFaults(slash, entries.length)];
  if (faults.length > 0) throw new Problem(faults);
  return [...slash, ...entries];
}

/** The same for one server alone, where installing and places have been settled. */
export function serverRegistrations(
  commands: Iterable<AnyCommand>,
): RESTPostAPIApplicationCommandsJSONBody[] {
  return commandRegistrations(commands).map(
    ({ contexts: _contexts, integration_types: _types, ...registration }) => registration,
  );
}

function slashCommand(command: AnyCommand): SlashCommand {
  return {
    type: 1,
    name: command.name,
    name_localizations: localisations(command.names),
    description: command.description.en,
    description_localizations: localisations(command.description),
    options: command.options.map(optionOf),
    ...(command.managers === true ? { default_member_permissions: manageServer } : {}),
    ...everywhere,
  };
}

function messageCommand({ message }: AnyCommand): RESTPostAPIApplicationCommandsJSONBody[] {
  if (message === undefined) return [];
  return [
    { type: 3, name: message.names.en, name_localizations: localisations(message.names), ...everywhere },
  ];
}

function optionOf(option: CommandOption): APIApplicationCommandBasicOption {
  const shared = {
    name: option.name,
    name_localizations: localisations(option.names),
    description: option.description.en,
    description_localizations: localisations(option.description),
    required: option.required,
  };
  if (option.type === 'boolean') return { ...shared, type: 5 };
  if (option.choices !== undefined) return { ...shared, type: 3, choices: option.choices.map(choiceOf) };
  return {
    ...shared,
    type: 3,
    ...(option.suggest === undefined && option.ofStory !== true ? {} : { autocomplete: true }),
    ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
  };
}

function choiceOf({ value, names }: NonNullable<CommandOption['choices']>[number]) {
  return { name: names.en, name_localizations: localisations(names), value };
}

/** English stands under its own key too: else members with one English would be shown another language for want of theirs. */
function localisations({ en, es, es419 }: Localised): LocalizationMap {
  return { 'en-US': en, 'es-ES': es, 'es-419': es419 ?? es };
}

function faultsOf(command: AnyCommand): readonly Fault[] {
  const where = `/${command.name}`;
  const required = command.options.map((option) => option.required);
  const faults = [
    ...nameFaults(where, command.names),
    ...lengthFaults(where, command.description),
    ...command.options.flatMap((option) => [
      ...nameFaults(`${where} ${option.name}`, { ...option.names, en: option.name }),
      ...lengthFaults(`${where} ${option.name}`, option.description),
    ]),
  ];
  if (command.options.length > 25)
    faults.push({ where, what: `has ${command.options.length} options, at most 25` });
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    faults.push({ where, what: 'has an option that is required after one that is not' });
  for (const option of command.options) {
    const most = option.maxLength ?? 6000;
    if (most < 1 || most > 6000)
      faults.push({ where, what: `allows ${option.name} ${most} characters, 1 to 6000` });
    const choices = option.choices ?? [];
    if (choices.length > 25)
      faults.push({ where, what: `gives ${option.name} ${choices.length} choices, at most 25` });
    for (const text of choices.flatMap(({ value, names }) => [value, ...texts(names)]))
      if (text.length < 1 || text.length > 100)
        faults.push({ where, what: `has the choice "${text}", 1 to 100 characters` });
  }
  if (command.message !== undefined) {
    for (const text of texts(command.message.names))
      if (text.length > 32)
        faults.push({ where, what: `calls its message entry "${text}", at most 32 characters` });
  }
  return faults;
}

function nameFaults(where: string, names: Localised): readonly Fault[] {
  return texts(names)
    .filter((text) => !name.test(text) || text !== text.toLowerCase())
    .map((text) => ({
      where,
      what: `"${text}" is no name for Discord`,
      remedy: 'Lower-case letters, 1 to 32',
    }));
}

function lengthFaults(where: string, description: Localised): readonly Fault[] {
  return texts(description)
    .filter((text) => text.length > 100)
    .map((text) => ({ where, what: `its description "${text}" has ${text.length} characters, at most 100` }));
}

function sumFaults(slash: readonly SlashCommand[], entries: number): readonly Fault[] {
  const faults: Fault[] = [];
  if (slash.length > 100) faults.push({ what: `${slash.length} slash commands, at most 100` });
  if (entries > 15) faults.push({ what: `${entries} message entries, at most 15` });
  for (const each of slash) {
    const length = longestText(each);
    if (length > 8000)
      faults.push({ where: `/${each.name}`, what: `${length} characters in all, at most 8000` });
  }
  return faults;
}

/** Names and descriptions in the language in which they are longest, summed as Discord does. */
function longestText(registration: SlashCommand): number {
  return [registration, ...(registration.options ?? [])].reduce((sum, part) => {
    const names = [part.name, ...Object.values(part.name_localizations ?? {})];
    const descriptions = [part.description, ...Object.values(part.description_localizations ?? {})];
    const choices = 'choices' in part ? (part.choices ?? []) : [];
    const chosen = choices.map(({ name, name_localizations: other, value }) => {
      return longest([name, ...Object.values(other ?? {})]) + String(value).length;
    });
    return sum + longest(names) + longest(descriptions) + chosen.reduce((all, each) => all + each, 0);
  }, 0);
}

function longest(list: readonly (string | null | undefined)[]): number {
  return Math.max(...list.map((text) => text?.length ?? 0));
}

function texts({ en, es, es419 }: Localised): readonly string[] {
  return es419 === undefined ? [en, es] : [en, es, es419];
}
