import type { Place } from '../../command/library.ts';

/** What an interaction tells of where it happens, under Discord's names. */
interface Located {
  readonly guild_id?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly channel?: { readonly type: number; readonly parent_id?: string | null | undefined } | undefined;
  readonly member?: { readonly permissions: string } | undefined;
  /** Who installed the app, by the way of installing. */
  readonly authorizing_integration_owners: Readonly<Record<string, unknown>>;
}

/** Announcement, public and private threads. */
const threads: readonly number[] = [10, 11, 12];
/** Ways to install an app, by which Discord says who authorized it. */
const toServer = '0';
const toMember = '1';
const manageServer = 0x20n;
const administrator = 0x8n;

/**
 * Where a member is. A server whose member brought the app along, without the server having it, has no say in what that
 * member reads.
 */
export function placeOf(interaction: Located, user: string): Place {
  const owners = interaction.authorizing_integration_owners;
  const uninvited = toMember in owners && !(toServer in owners);
  const guild = uninvited ? null : (interaction.guild_id ?? null);
  const permissions = BigInt(interaction.member?.permissions ?? '0');
  return {
    guild,
    channel: channelOf(interaction),
    user,
    manages: guild !== null && (permissions & (manageServer | administrator)) !== 0n,
  };
}

/** The channel; of a thread, the channel it hangs on. */
function channelOf({ channel_id: id, channel }: Located): string | null {
  const isThread = channel !== undefined && threads.includes(channel.type);
  return (isThread ? channel.parent_id : null) ?? id ?? null;
}
