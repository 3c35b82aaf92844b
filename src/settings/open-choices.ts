import { Keyv, type KeyvStoreAdapter } from 'keyv';
import type { Choices } from '../command/library.ts';
import type { Log } from '../command/run-command.ts';
import { Problem } from '../story/problem.ts';
import { openFileStore } from './file-store.ts';
import { keptChoices } from './kept-choices.ts';
import { decoded, readStoreAddress, type StoreAddress, shownAddress } from './store-address.ts';
import { within } from './within.ts';

export interface OpenChoices {
  readonly choices: Choices;
  close(): Promise<void>;
}

/** How long a server may take to answer at the start, in milliseconds. */
const patience = 5000;

/** Opens the choices kept at an address. Throws a Problem where it is none, or cannot be reached. */
export async function openChoices(text: string, log: Log): Promise<OpenChoices> {
  const address = readStoreAddress(text);
  if (address === null)
    throw new Problem({ where: 'SETTINGS_STORE', what: 'is neither a file nor an address' });
  const told = (error: unknown) => reasonOf(error, address);
  const store = await openStore(address, log);
  const keyv = new Keyv<string>({ store, throwOnErrors: true, useKeyPrefix: false });
  // The file is written for people to read; in it, a text stands as it is.
  if (address.kind === 'file') {
    keyv.serialize = undefined;
    keyv.deserialize = undefined;
  }
  let first: unknown;
  keyv.on('error', (error: unknown) => {
    first ??= error;
    log.info({ reason: told(error) }, 'the store of choices reported an error');
  });
  const close = () => keyv.disconnect();
  try {
    if (address.kind !== 'file') await within(patience, keyv.get('reachable'));
  } catch (error) {
    await close().catch((cause: unknown) => log.info({ reason: told(cause) }, 'closing the store failed'));
    throw unreachable(address, told(first ?? error));
  }
  // Other programs may use the same Redis; the file and the table are the bot's own.
  const prefix = address.kind === 'redis' ? 'verbatim:' : '';
  return { choices: keptChoices({ keyv, prefix, log, told }), close };
}

/** Each kind of store is loaded only where it is used. */
async function openStore(address: StoreAddress, log: Log): Promise<KeyvStoreAdapter> {
  if (address.kind === 'file') return openFileStore(address.path, log);
  if (address.kind === 'redis') return (await import('./redis-store.ts')).openRedisStore(address.url);
  return (await import('./postgres-store.ts')).openPostgresStore(address.url);
}

/** Names the store, and not who logs in there. */
function unreachable(address: StoreAddress, reason: string): Problem {
  return new Problem({
    where: `SETTINGS_STORE ${shownAddress(address)}`,
    what: `cannot be reached (${reason})`,
    remedy: 'Start it, or correct its address; without SETTINGS_STORE, choices are kept in a file',
  });
}

/** An error's code and words, without anything of the address that may be secret. */
function reasonOf(error: unknown, address: StoreAddress): string {
  if (!(error instanceof Error)) return 'unknown';
  const inner = error.cause instanceof Error && error.message === '' ? error.cause : error;
  const code = 'code' in inner ? String(inner.code) : '';
  const words = [code, inner.message].filter((part) => part !== '').join(' ');
  if (address.kind === 'file') return words;
  const { password, search } = new URL(address.url);
  const secrets = [address.url, search, decoded(password) ?? '', password];
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '…'), words);
}
