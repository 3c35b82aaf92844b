import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SearchEngineKind } from '../../src/search/search-engine.ts';
import { searchEngineContract } from './search-engine.ts';

const folder = new URL('../../src/search/engines/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

it('has an engine to hold to the contract', () => {
  expect(files).toContain('minisearch.ts');
});

for (const file of files) {
  const { default: kind }: { default: SearchEngineKind<unknown> } = await import(new URL(file, folder).href);
  searchEngineContract(file.replace(/\.ts$/, ''), () => kind.open(kind.settings.parse({})));
}
