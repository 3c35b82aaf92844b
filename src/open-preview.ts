import type { AnyCommand } from './command/command.ts';
import type { Library } from './command/library.ts';
import type { Log } from './command/run-command.ts';
import { offeredCommands } from './command/story-option.ts';
import { commandRegistrations } from './surfaces/discord/command-registrations.ts';
import { interactionsApp } from './surfaces/discord/interactions-app.ts';
import type { MemberPace } from './surfaces/discord/member-pace.ts';
import type { Wire } from './surfaces/discord/serve-interaction.ts';
import { type Preview, startPreview } from './surfaces/preview/start-preview.ts';

export interface PreviewPlan {
  readonly library: Library;
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly log: Log;
  readonly pace: MemberPace;
  /** 0 for any that is free. */
  readonly port: number;
}

const previewPlace = {
  guild: '1000000000000000003',
  channel: '1000000000000000004',
  user: '1000000000000000002',
  manages: true,
};

/**
 * The bot in a browser without Discord: the page plays Discord to the very endpoint that Discord would call, with the
 * commands as they would be registered. Throws a Problem where the port is taken.
 */
export async function openPreview({ port, ...desk }: PreviewPlan): Promise<Preview> {
  const { story } = await desk.library.storyAt(previewPlace);
  return startPreview({
    port,
    commands: () => commandRegistrations(offeredCommands(desk.commands.values(), desk.library.ids.length)),
    channel: { name: story.id, topic: story.facts.title },
    interactions: ({ publicKey, apiBase }) =>
      interactionsApp({
        ...desk,
        publicKey,
        after: webhooksOf(apiBase, desk.log),
        clock: () => Date.now() / 1000,
      }),
  });
}

/** Discord's REST client takes seconds to load, so it waits for the first answer that comes late. */
function webhooksOf(api: string, log: Log): Omit<Wire, 'respond'> {
  const load = () => import('./surfaces/discord/rest-wire.ts').then(({ restWire }) => restWire(api, log));
  let loaded: ReturnType<typeof load> | undefined;
  const wire = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    edit: async (receipt, message) => (await wire()).edit(receipt, message),
    follow: async (receipt, message) => (await wire()).follow(receipt, message),
    withdraw: async (receipt) => (await wire()).withdraw(receipt),
  };
}
