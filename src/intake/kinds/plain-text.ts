import type { ArticleSource } from '../article-source.ts';
import { readText } from '../page/read-text.ts';
import { decodePage } from '../web/decode-page.ts';

/** An article copied or saved as plain text, with whatever of the site came along. */
const plainText: ArticleSource = {
  name: 'plain-text',
  rank: 2,
  takes: ({ kind, place }) => kind === 'file' && /\.te?xt$/i.test(place),
  read: async ({ place }, reach) => {
    const { text, note } = decodePage(await reach.readFile(place), null);
    const { facts, body, dropped } = readText(text);
    if (body === '') {
      return { kind: 'nothing', origin: place, fault: { where: place, what: 'has no article in it' } };
    }
    return {
      kind: 'found',
      origin: place,
      facts,
      body,
      dropped,
      doubts: [],
      notes: note === null ? [] : [note],
    };
  },
};

export default plainText;
