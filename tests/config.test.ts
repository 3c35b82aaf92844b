import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { Problem } from '../src/story/problem.ts';

function faultsOf(environment: Record<string, string>) {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof Problem) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('all have a value of their own where nothing is set, or stay unset', () => {
    const config = parseConfig({});
    expect(config.DISCORD_TOKEN).toBeUndefined();
    expect(config).toMatchObject({ SEARCH_ENGINE: 'minisearch', PORT: 8787, HOST: '127.0.0.1' });
  });

  it('take an empty line for not set', () => {
    expect(parseConfig({ DISCORD_TOKEN: '  ', PORT: '' })).toEqual(parseConfig({}));
  });

  it('that are wrong are all named at once, with what they should be', () => {
    const faults = faultsOf({
      DISCORD_TOKEN: 'hunter2',
      PORT: '70000',
      DISCORD_PUBLIC_KEY: 'abc',
      LOG_LEVEL: 'loud',
    });
    expect(faults.map((fault) => fault.where)).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_PUBLIC_KEY',
      'PORT',
      'LOG_LEVEL',
    ]);
    for (const fault of faults) expect(fault.what).toMatch(/should be|does not look like/);
  });

  it.each(['k1=1.2', '7', '["k1"]', '"k1"', 'null'])(
    'of the search engine are names with values, not %s',
    (text) => {
      const [fault] = faultsOf({ SEARCH_SETTINGS: text });
      expect(fault).toMatchObject({ where: 'SEARCH_SETTINGS' });
      expect(fault?.what).toMatch(/JSON, such as/);
      expect(parseConfig({ SEARCH_SETTINGS: '{"k1":1.2}' }).SEARCH_SETTINGS).toEqual({ k1: 1.2 });
    },
  );

  it('that are wrong are not shown: some are secrets', () => {
    expect(JSON.stringify(faultsOf({ DISCORD_TOKEN: 'hunter2-secret' }))).not.toContain('hunter2');
  });

  it.each(['https://discord.com/api', 'http://127.0.0.1:4000/api', 'http://localhost:4000/api'])(
    'let the bot talk to %s',
    (address) => {
      expect(parseConfig({ DISCORD_API_BASE: address }).DISCORD_API_BASE).toBe(address);
    },
  );

  it.each([
    'https://discord.com.evil.example/api',
    'http://discord.com/api',
    'https://10.0.0.1/api',
    'http://127.0.0.1.evil.example/api',
  ])('never let the bot send its token to %s', (address) => {
    expect(faultsOf({ DISCORD_API_BASE: address })).toHaveLength(1);
  });

  it('are each explained in .env.example, which sets nothing that is wrong', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const lines = example.split('\n').filter((line) => /^[A-Z_]+=/.test(line));
    const pairs = lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
    expect(faultsOf(Object.fromEntries(pairs))).toEqual([]);
    for (const name of Object.keys(parseConfig({}))) expect(pairs.map(([key]) => key)).toContain(name);
  });
});
