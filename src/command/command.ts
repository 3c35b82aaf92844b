import { z } from 'zod';
import type { StoriesHere } from './library.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

export const locales = ['en-US', 'es-ES', 'es-419'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language of the interface; `es` serves both kinds of Spanish unless `es419` is there. */
export interface Localised {
  readonly en: string;
  readonly es: string;
  readonly es419?: string;
}

/** The text for a reader's locale; any locale that is not Spanish reads English. */
export function say(locale: Locale, text: Localised): string {
  if (locale === 'es-419') return text.es419 ?? text.es;
  return locale === 'es-ES' ? text.es : text.en;
}

/** Suggestions and choices that an option shows at most. */
export const mostSuggestions = 25;

/** A suggestion while typing: what the member reads, and the id that is sent (1 to 100 characters each). */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export interface CommandOption {
  /** Lower case, as the field of the command's input is called. */
  readonly name: string;
  readonly names: Localised;
  readonly description: Localised;
  readonly type: 'string' | 'boolean';
  readonly required: boolean;
  readonly maxLength?: number;
  /** Suggestions for what has been typed so far, best first, at most `mostSuggestions`. */
  readonly suggest?: (typed: string, services: Services, locale: Locale) => readonly Suggestion[];
  /** Whether its value is the id of a story; the library then suggests the stories there are. */
  readonly ofStory?: boolean;
  /** The only values there are, where they are few and always the same; at most `mostSuggestions`. */
  readonly choices?: readonly { readonly value: string; readonly names: Localised }[];
}

/** What a command knows of the request beside its input. */
export interface Context {
  readonly locale: Locale;
}

/** What every slash command shows of itself. */
interface CommandFace<Input> {
  /** The name in English, which is also the file's. */
  readonly name: string;
  readonly names: Localised;
  readonly description: Localised;
  readonly options: readonly CommandOption[];
  /** Parses the options as they arrive: strings and booleans by option name. */
  readonly input: z.ZodType<Input>;
  /** Whether the command is for members who may manage the server. */
  readonly managers?: boolean;
  /** An entry in a message's context menu which runs this command on the message's text. */
  readonly message?: {
    readonly names: Localised;
    readonly input: (text: string) => Readonly<Record<string, string | boolean>>;
  };
}

/** A slash command that asks one story: a file under commands/ whose default export this is. */
export interface Command<Input = unknown> extends CommandFace<Input> {
  readonly subject?: 'story';
  run(input: Input, services: Services, context: Context): Reply | Promise<Reply>;
}

/** A slash command about the stories there are and who reads which; a file under commands/ as well. */
export interface LibraryCommand<Input = unknown> extends CommandFace<Input> {
  readonly subject: 'library';
  run(input: Input, stories: StoriesHere, context: Context): Reply | Promise<Reply>;
}

export type AnyCommand = Command | LibraryCommand;

/** Lets a command file be written with its input's type inferred from its schema. */
export function defineCommand<Input>(command: Command<Input>): Command<Input> {
  return Object.freeze(command);
}

/** As `defineCommand`, for a command about the library. */
export function defineLibraryCommand<Input>(command: LibraryCommand<Input>): LibraryCommand<Input> {
  return Object.freeze(command);
}

const schema = z.object({
  properties: z.record(z.string(), z.object({ type: z.string().optional() })).default({}),
});

/**
 * What may be given to a command, by name: its options, and what else its input has, which buttons set and which can be
 * typed where they are only printed.
 */
export function inputTypes({ options, input }: AnyCommand): ReadonlyMap<string, CommandOption['type']> {
  const { properties } = schema.parse(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }));
  const fields = Object.entries(properties).map(
    ([name, { type }]) => [name, type === 'boolean' ? 'boolean' : 'string'] as const,
  );
  return new Map([...fields, ...options.map(({ name, type }) => [name, type] as const)]);
}

const localised = z.looseObject({ en: z.string().min(1), es: z.string().min(1) });

/** The shape the loader holds a command file's default export against. */
export const commandShape = z.looseObject({
  name: z.string().regex(/^[a-z-]{1,32}$/),
  names: localised,
  description: localised,
  options: z.array(z.looseObject({ name: z.string(), names: localised, description: localised })),
  input: z.custom((value) => value instanceof z.ZodType, 'not a zod schema'),
  run: z.custom((value) => typeof value === 'function', 'not a function'),
});
