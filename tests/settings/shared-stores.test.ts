import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChoices } from '../../src/settings/open-choices.ts';
import { keptLog } from '../discord/made-up-desk.ts';
import { findProgram, password, preparePostgres, prepareRedis, type StoreServer } from './store-servers.ts';

const postgres = findProgram('postgres', 'POSTGRES_SERVER');
const initdb = findProgram('initdb', 'POSTGRES_INITDB');
const redis = findProgram('redis-server', 'REDIS_SERVER');

const stores = [
  {
    name: 'Postgres',
    missing: postgres === null || initdb === null,
    prepare: () => preparePostgres(postgres ?? '', initdb ?? ''),
  },
  { name: 'Redis', missing: redis === null, prepare: () => prepareRedis(redis ?? '') },
];
for (const { name, missing } of stores) {
  if (missing) console.log(`no ${name} server on this machine: choices in ${name} are not tried`);
}

describe.each(stores)('choices in $name', ({ missing, prepare }) => {
  let server: StoreServer;
  beforeAll(async () => {
    if (missing) return;
    server = await prepare();
    await server.start();
  }, 60_000);
  afterAll(() => server?.remove());

  it.skipIf(missing)('are shared by processes, and there for the next one', async () => {
    const one = await openChoices(server.address, keptLog().log);
    const other = await openChoices(server.address, keptLog().log);
    expect(await other.choices.chosen('channel', '1')).toBeNull();
    expect(await one.choices.choose('channel', '1', 'ferry')).toBe(true);
    expect(await other.choices.chosen('channel', '1')).toBe('ferry');
    expect(await other.choices.choose('server', '1', 'bridge')).toBe(true);
    expect(await one.choices.choose('channel', '1', null)).toBe(true);
    expect(await other.choices.chosen('channel', '1')).toBeNull();
    await Promise.all([one.close(), other.close()]);
    const next = await openChoices(server.address, keptLog().log);
    expect(await next.choices.chosen('server', '1')).toBe('bridge');
    await next.close();
  });

  it.skipIf(missing)(
    'outlive the server: known while it is away, not called saved, and back with it; no password in the log',
    async () => {
      const { log, entries } = keptLog();
      const { choices, close } = await openChoices(server.address, log);
      await choices.choose('member', '1', 'ferry');
      await server.stop();
      expect(await choices.chosen('member', '1')).toBe('ferry');
      expect(await choices.chosen('member', '2')).toBeNull();
      expect(choices.reachable).toBe(false);
      expect(await choices.choose('member', '1', 'bridge')).toBe(false);
      await server.start();
      let saved = false;
      for (let tries = 0; !saved && tries < 100; tries += 1) {
        await delay(100);
        saved = await choices.choose('member', '2', 'bridge');
      }
      expect(choices.reachable).toBe(true);
      expect(await choices.chosen('member', '1')).toBe('ferry');
      const told = entries.filter(({ level }) => level !== 'info').map(({ message }) => message);
      expect(new Set(told)).toEqual(
        new Set([
          'the store of choices is away; the last known ones count',
          'a choice could not be saved',
          'the store of choices is back',
        ]),
      );
      expect(JSON.stringify(entries)).not.toContain(password);
      await close();
    },
    40_000,
  );
});

describe('a store that is not there when the bot starts', () => {
  it.each(['redis', 'postgres'])(
    'stops the start by name, without its password (%s)',
    async (protocol) => {
      const { log, entries } = keptLog();
      const opening = openChoices(`${protocol}://me:${password}@127.0.0.1:1/1`, log);
      const problem = await opening.catch((error: unknown) => String(error));
      expect(problem).toContain(
        `SETTINGS_STORE ${protocol}://127.0.0.1:1/1: cannot be reached (ECONNREFUSED`,
      );
      expect(`${problem}${JSON.stringify(entries)}`).not.toContain(password);
    },
    20_000,
  );
});
