import { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { keptChoices } from '../../src/settings/kept-choices.ts';
import { readStoreAddress, shownAddress } from '../../src/settings/store-address.ts';
import { keptLog } from '../discord/made-up-desk.ts';

/** A store that can be told to fail, or not to answer. */
function fickleStore() {
  const entries = new Map<string, unknown>();
  const store = {
    mood: 'well' as 'well' | 'fails' | 'hangs',
    asked: 0,
    opts: {},
    on: () => store,
    async settle() {
      store.asked += 1;
      if (store.mood === 'fails') throw new Error('connection lost');
      if (store.mood === 'hangs') await new Promise(() => {});
    },
    async get(key: string) {
      await store.settle();
      return entries.get(key);
    },
    async set(key: string, value: unknown) {
      await store.settle();
      entries.set(key, value);
    },
    async delete(key: string) {
      await store.settle();
      return entries.delete(key);
    },
    async clear() {},
  };
  return store;
}

function choicesIn(store: ReturnType<typeof fickleStore>) {
  const { log, entries } = keptLog();
  const keyv = new Keyv<string>({ store, throwOnErrors: true, useKeyPrefix: false });
  const choices = keptChoices({ keyv, prefix: '', log, told: String });
  return { choices, told: () => entries.map(({ level, message }) => `${level}: ${message}`) };
}

describe('choices whose store is away', () => {
  it.each(['fails', 'hangs'] as const)(
    'are those known last when it %s, and the log says so once',
    async (mood) => {
      const store = fickleStore();
      const { choices, told } = choicesIn(store);
      await choices.choose('channel', '1', 'ferry');
      store.mood = mood;
      expect(await choices.chosen('channel', '1')).toBe('ferry');
      expect(await choices.chosen('channel', '2')).toBeNull();
      expect(choices.reachable).toBe(false);
      const asked = store.asked;
      await choices.chosen('channel', '1');
      expect(store.asked).toBe(asked);
      expect(told()).toEqual(['error: the store of choices is away; the last known ones count']);
    },
  );

  it('are not called saved, and are again when it is back', async () => {
    const store = fickleStore();
    const { choices, told } = choicesIn(store);
    store.mood = 'fails';
    expect(await choices.choose('channel', '1', 'ferry')).toBe(false);
    expect(await choices.choose('channel', '1', null)).toBe(false);
    store.mood = 'well';
    expect(await choices.choose('channel', '1', 'ferry')).toBe(true);
    expect(choices.reachable).toBe(true);
    expect(await choices.chosen('channel', '1')).toBe('ferry');
    expect(told().at(-1)).toBe('warn: the store of choices is back');
  });
});

describe('the address of a store', () => {
  it.each([
    ['data/settings.json', 'file', 'data/settings.json'],
    ['C:\\bot\\settings.json', 'file', 'C:\\bot\\settings.json'],
    ['redis://me:secret@cache.example:6380/2', 'redis', 'redis://cache.example:6380/2'],
    ['rediss://cache.example', 'redis', 'rediss://cache.example'],
    ['postgres://me:secret@db.example/bot?password=secret', 'postgres', 'postgres://db.example/bot'],
    ['postgresql://db.example:5433/bot', 'postgres', 'postgresql://db.example:5433/bot'],
  ])('%s is read, and shown without its password', (text, kind, shown) => {
    const address = readStoreAddress(text);
    expect(address?.kind).toBe(kind);
    expect(address === null ? null : shownAddress(address)).toBe(shown);
  });

  it.each([
    'mysql://db.example/bot',
    'redis://',
    'https://example.com',
    'data/',
    'redis://cache.example/bot',
    'redis://:%zz@cache.example',
    'postgres://[/x',
  ])('%s is none', (text) => expect(readStoreAddress(text)).toBeNull());
});
