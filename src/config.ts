import { config as readEnvironmentFile } from 'dotenv';
import { z } from 'zod';
import { readStoreAddress } from './settings/store-address.ts';
import { type Fault, Problem } from './story/problem.ts';

/** A part's own value for what is not set; an empty line in .env counts as not set. */
type Environment = Readonly<Record<string, string | undefined>>;

const loopback = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/.*)?$/;

const settings = z
  .strictObject({
    DISCORD_TOKEN: z
      .string()
      .regex(
        /^[\w-]{10,}\.[\w-]{3,}\.[\w-]{10,}$/,
        'does not look like a bot token: three parts joined by dots',
      )
      .optional(),
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, 'should be the 64 hexadecimal digits of the application’s public key')
      .optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{17,20}$/, 'should be a server’s id: 17 to 20 digits')
      .optional(),
    DISCORD_API_BASE: z
      .string()
      .refine((value) => value === 'https://discord.com/api' || loopback.test(value), {
        error: 'should be https://discord.com/api or an address of this machine (http://127.0.0.1:…)',
      })
      .default('https://discord.com/api'),
    CORPUS: z.string().default('corpus'),
    STORY: z.string().optional(),
    SEARCH_ENGINE: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'should be the name of a file under src/search/engines, such as minisearch')
      .default('minisearch'),
    SEARCH_SETTINGS: z
      .string()
      .transform((value, context): unknown => {
        try {
          return JSON.parse(value);
        } catch {
          context.addIssue({ code: 'custom', message: 'should be JSON, such as {"k1":1.2}' });
          return z.NEVER;
        }
      })
      .pipe(z.record(z.string(), z.unknown(), 'should be settings by name in JSON, such as {"k1":1.2}'))
      .default({}),
    SETTINGS_STORE: z
      .string()
      .refine((value) => readStoreAddress(value) !== null, {
        error: 'should be a file, or an address such as redis://… or postgres://…',
      })
      .default('data/settings.json'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce
      .number('should be a number from 0 to 65535')
      .int()
      .min(0, 'should be a number from 0 to 65535')
      .max(65535, 'should be a number from 0 to 65535')
      .default(8787),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'should be debug, info, warn, error or silent')
      .default('warn'),
  })
  .readonly();

/** Every setting, parsed and frozen. The names are those of .env.example, which explains each. */
export type Config = z.infer<typeof settings>;

/**
 * Reads `.env` (if there is one) under the environment and validates every setting. Throws a Problem that lists all
 * settings that are wrong at once, by name, without showing their values: some are secrets.
 */
export function readConfig(): Config {
  const file: Record<string, string> = {};
  readEnvironmentFile({ quiet: true, processEnv: file });
  return parseConfig({ ...file, ...process.env });
}

/** As `readConfig`, from the settings given; names that are not settings are not looked at. */
export function parseConfig(environment: Environment): Config {
  const names = Object.keys(settings.unwrap().shape);
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue): Fault => ({ where: String(issue.path[0]), what: issue.message, remedy: 'See .env.example' }),
  );
  throw new Problem(faults);
}

/** The program's version as npm tells it; "0" where it was started without npm. */
export function programVersion(): string {
  return process.env['npm_package_version'] ?? '0';
}
