import { DiscordAPIError } from 'discord.js';
import { Problem } from '../../story/problem.ts';

const newToken = 'Reset the token under Bot in the Discord Developer Portal, and set the new one';

/** Closes of the gateway after which Discord lets a bot back only when something about it has changed. */
const finalCloses: Readonly<Record<number, () => Problem>> = {
  4004: () => tokenProblem(),
  4010: () => new Problem({ what: 'Discord does not accept the shard (close 4010)' }),
  4011: () =>
    new Problem({
      what: 'The bot is in more servers than one connection may serve (close 4011)',
      remedy: 'Use the interactions endpoint (DISCORD_PUBLIC_KEY), which needs no connections',
    }),
  4012: () => new Problem({ what: 'Discord no longer speaks this version of its gateway (close 4012)' }),
  4013: () => new Problem({ what: 'Discord does not know the intents asked for (close 4013)' }),
  4014: () => new Problem({ what: 'Discord does not allow the intents asked for (close 4014)' }),
};

/** What a gateway's close means where no reconnecting helps; null where it does. */
export function closeProblem(code: number): Problem | null {
  return finalCloses[code]?.() ?? null;
}

export function tokenProblem(): Problem {
  return new Problem({
    where: 'DISCORD_TOKEN',
    what: 'Discord does not accept this token',
    remedy: newToken,
  });
}

/** Why the bot could not start, as far as whoever runs it can do something about it; else the error itself. */
export function loginProblem(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid' || error.message === 'Authentication failed') return tokenProblem();
  if (error instanceof DiscordAPIError && error.status === 401) return tokenProblem();
  const sessions = /only (\d+) remaining; resets at (.+?)$/.exec(error.message);
  if (sessions !== null)
    return new Problem({
      what: `Discord lets this bot connect ${sessions[1]} more times today`,
      remedy: `Try again after ${sessions[2]}; something may be restarting it in a loop`,
    });
  if (/^(E[A-Z]+|UND_ERR_\w+)$/.test(code) || error.name === 'AbortError')
    return new Problem(
      {
        what: `Discord cannot be reached (${code || error.name})`,
        remedy: 'Check the network and DISCORD_API_BASE',
      },
      { cause: error },
    );
  return error;
}
