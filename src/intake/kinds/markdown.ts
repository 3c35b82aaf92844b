import { basename } from 'node:path';
import { Problem } from '../../story/problem.ts';
import type { ArticleSource } from '../article-source.ts';
import { decodeText } from '../decode-text.ts';
import { type DraftFacts, draftFacts, parseFile } from '../parse-article.ts';

const title = /^#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/;

/** A Markdown file, with front matter as a story's own files have it, or a first line "# Headline", or neither. */
const markdown: ArticleSource = {
  name: 'markdown',
  rank: 2,
  takes: ({ kind, place }) => kind === 'file' && /\.(?:md|markdown)$/i.test(place),
  read: async ({ place }, reach) => {
    const text = decodeText(await reach.readFile(place), place);
    if (typeof text !== 'string') throw new Problem(text);
    const withFacts = /^---[ \t]*\r?\n/.test(text);
    const parsed = withFacts ? parseFile(text, place, draftFacts) : null;
    if (parsed !== null && !('facts' in parsed)) throw new Problem(parsed);
    const given: Partial<DraftFacts> = parsed?.facts ?? {};
    const { id, ...facts } = given;
    const whole = parsed?.body ?? text.trim();
    const headline = facts.headline === undefined ? title.exec(whole)?.[1] : undefined;
    const body = headline === undefined ? whole : whole.replace(title, '').trim();
    if (body === '') {
      return { kind: 'nothing', origin: place, fault: { where: place, what: 'has no article in it' } };
    }
    const name = basename(place).replace(/\.\w+$/, '');
    return {
      kind: 'found',
      origin: place,
      ...(id === undefined && !withFacts ? {} : { id: id ?? name }),
      facts: { ...facts, ...(headline === undefined ? {} : { headline }) },
      body,
      dropped: [],
      doubts: [],
      notes: [],
    };
  },
};

export default markdown;
