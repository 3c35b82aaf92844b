import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chooseSpeaker } from '../../src/answer/suggest-speakers.ts';
import { loadStory } from '../../src/intake/load-story.ts';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import type { Speaker } from '../../src/story/speaker.ts';

const gold =
  process.env['SPEAKERS_GOLD'] ??
  fileURLToPath(new URL('../../../shared/story/gold/speakers.json', import.meta.url));
if (!existsSync(gold)) console.log(`skipped: no annotated speakers at ${gold}`);

const annotated = z.object({
  name: z.string(),
  kind: z.string(),
  titles: z.array(z.string()).default([]),
  search_aliases: z.array(z.string()),
  misspellings: z.array(z.string()).default([]),
  aliases_in_text: z.array(z.string()),
  quote_ids: z.array(z.string()),
});
type Annotated = z.infer<typeof annotated>;
const file = z.object({
  speakers: z.array(annotated),
  mentioned_not_speakers: z.array(z.object({ name: z.string() })),
});

const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/ \(.*\)$/, '')
    .replace(/^the /i, '')
    .toLowerCase();

describe.skipIf(!existsSync(gold))('the annotated speakers of the shipped story', () => {
  let speakers: readonly Speaker[] = [];
  let people: readonly Annotated[] = [];
  let silent: readonly string[] = [];

  beforeAll(async () => {
    const read = file.parse(JSON.parse(readFileSync(gold, 'utf8')));
    people = read.speakers;
    silent = read.mentioned_not_speakers.map(({ name }) => name);
    const story = await loadStory(
      fileURLToPath(new URL('../../corpus/colombia-us-intelligence', import.meta.url)),
    );
    speakers = listSpeakers(readArticles(story.articles));
  });

  const found = ({ name }: { readonly name: string }) =>
    speakers.find((speaker) =>
      [speaker.name, ...speaker.aliases].some((form) => plain(form) === plain(name)),
    );
  const marked = ({ quotations }: Speaker) => quotations.filter(({ kind }) => kind !== 'indirect').length;
  const quoted = () => people.filter(({ quote_ids: ids }) => ids.length > 0);

  it('who are quoted are all found, each once, with as many quotations', () => {
    const counts = quoted().map(({ name, quote_ids: ids }) => [name, ids.length]);
    expect(quoted().map((person) => [person.name, marked(found(person) ?? nobody)])).toEqual(counts);
    expect(new Set(quoted().map(found))).toHaveLength(quoted().length);
  });

  it('who are quoted have every alias and title that the articles give them', () => {
    const missing = quoted().flatMap((person) => {
      const speaker = found(person);
      const forms = [speaker?.name ?? '', ...(speaker?.aliases ?? [])].map(plain);
      const roles = (speaker?.roles ?? []).map(plain);
      return [
        ...person.aliases_in_text
          .filter((alias) => !forms.includes(plain(alias)))
          .map((alias) => `${person.name}: ${alias}`),
        ...person.titles
          .filter((title) => !roles.includes(plain(title)))
          .map((title) => `${person.name}, title: ${title}`),
      ];
    });
    expect(missing).toEqual([]);
  });

  it('are meant by what members type for them, misspelt or not', () => {
    const missed = quoted().flatMap((person) =>
      [person.name, ...person.search_aliases, ...person.misspellings]
        .filter((typed) => chooseSpeaker(plain(typed), speakers).speaker !== found(person))
        .map((typed) => `${person.name}: ${typed}`),
    );
    expect(missed).toEqual([]);
  });

  it('and nobody else are quoted between marks', () => {
    const known = new Set(quoted().map(found));
    const others = speakers.filter((speaker) => marked(speaker) > 0 && !known.has(speaker));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it('never are those who are only spoken of', () => {
    expect(silent.filter((name) => found({ name }) !== undefined)).toEqual([]);
  });

  it('who are only reported are found where their reports are', () => {
    const reported = people.filter(({ quote_ids: ids }) => ids.length === 0);
    const typed = ({ search_aliases: aliases }: Annotated) =>
      aliases.some((alias) => chooseSpeaker(alias, speakers).speaker?.quotations.length);
    const named = reported
      .filter((person) => found(person) !== undefined || typed(person))
      .map(({ name }) => name);
    console.log(
      `speakers only reported: ${named.length} of ${reported.length} found; missing: ` +
        reported
          .filter(({ name }) => !named.includes(name))
          .map(({ name }) => name)
          .join(', '),
    );
    expect(named.length).toBeGreaterThanOrEqual(leastReported);
  });
});

const nobody: Speaker = { name: '', roles: [], aliases: [], quotations: [] };
const leastReported = 14;
