import type { AnyCommand } from './command/command.ts';
import type { Library } from './command/library.ts';
import type { Log } from './command/run-command.ts';
import type { Config } from './config.ts';
import type { LiveLibrary } from './library/keep-library.ts';
import { memberPace } from './surfaces/discord/member-pace.ts';

/** What every surface answers with. */
export interface Parts {
  readonly library: Library;
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly log: Log;
}

/** The same over a library that follows its files. */
export interface LiveParts extends Parts {
  readonly library: LiveLibrary;
}

/** How often a member may ask: eight times at once, then once a second. */
export const pace = { burst: 8, perSecond: 1 } as const;

/** What `openDiscord` will import: Discord's client takes a second or two to load. */
export function loadDiscord({ DISCORD_PUBLIC_KEY }: Config): Promise<unknown> {
  return DISCORD_PUBLIC_KEY === undefined
    ? import('./surfaces/discord/gateway.ts')
    : import('./surfaces/discord/endpoint.ts');
}

/** Starts the gateway, or the endpoint where there is a public key. `onFatal` hears why it can no longer work. */
export async function openDiscord(
  { DISCORD_PUBLIC_KEY: publicKey, DISCORD_TOKEN: token = '', ...config }: Config,
  parts: LiveParts,
  onFatal: (reason: unknown) => void,
): Promise<{ stop(): Promise<void> }> {
  const desk = { ...parts, pace: memberPace(pace) };
  const place = { api: config.DISCORD_API_BASE, guild: config.DISCORD_GUILD_ID ?? null };
  if (publicKey === undefined) {
    const { startGateway } = await import('./surfaces/discord/gateway.ts');
    const gateway = await startGateway({ ...desk, ...place, token, onFatal });
    keepRegistered(parts.library, gateway);
    process.stdout.write('Verbatim is on Discord.\n');
    return gateway;
  }
  const { startEndpoint } = await import('./surfaces/discord/endpoint.ts');
  const listening = { host: config.HOST, port: config.PORT };
  const endpoint = await startEndpoint({ ...desk, ...place, ...listening, publicKey, token: token || null });
  keepRegistered(parts.library, endpoint);
  process.stdout.write(`Verbatim answers Discord's interactions at ${endpoint.address}\n`);
  return endpoint;
}

/** Whether a story can be named is part of the commands, so they change when the first second story comes or the last goes. */
function keepRegistered(library: LiveLibrary, { register }: { register(): Promise<void> }): void {
  let several = library.ids.length > 1;
  library.onChange(() => {
    if (several === library.ids.length > 1) return;
    several = !several;
    void register();
  });
}
