import { type REST, Routes } from 'discord.js';
import type { AnyCommand } from '../../command/command.ts';
import type { Log } from '../../command/run-command.ts';
import { commandRegistrations, serverRegistrations } from './command-registrations.ts';
import { errorCodes, errorFacts } from './discord-errors.ts';
import { registrationDifferences } from './registration-differences.ts';

export interface Registration {
  /** With the bot's token. */
  readonly rest: REST;
  readonly application: string;
  /** A server's id, where the commands are for that server alone; they change there at once. */
  readonly guild: string | null;
  readonly commands: Iterable<AnyCommand>;
  readonly log: Log;
}

/**
 * Registers the commands where they differ from what Discord has, and gives what differed. Discord allows 200 new commands a
 * day, so nothing is sent where nothing changed; beyond that the commands it has stay. Throws what REST throws otherwise.
 */
export async function registerCommands(registration: Registration): Promise<readonly string[]> {
  const { rest, application, guild, commands, log } = registration;
  const wanted = guild === null ? commandRegistrations(commands) : serverRegistrations(commands);
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await rest.get(route, { query });
  const differences = registrationDifferences(Array.isArray(registered) ? registered : [], wanted);
  if (differences.length === 0) return differences;
  try {
    await rest.put(route, { body: wanted });
    log.info({ differences }, 'registered the commands');
  } catch (error) {
    if (!errorCodes.isTooManyCommands(error)) throw error;
    log.warn(errorFacts(error), 'Discord takes no more new commands today; those it has stay');
  }
  return differences;
}
