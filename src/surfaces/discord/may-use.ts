import type { AnyCommand } from '../../command/command.ts';
import type { Place } from '../../command/library.ts';

/** Whether who asks there may use a command. In private messages, and in servers that did not invite the bot, everybody manages for themselves. */
export function mayUse(command: AnyCommand, place: Place): boolean {
  return command.managers !== true || place.guild === null || place.manages;
}
