import { Problem } from '../../story/problem.ts';
import type { ArticleSource } from '../article-source.ts';
import { decodePage, isBinary, noText } from '../web/decode-page.ts';

/** A page saved from a browser. Its own word on its address is believed, because there is no other. */
const htmlFile: ArticleSource = {
  name: 'html-file',
  rank: 2,
  takes: ({ kind, place }) => kind === 'file' && /\.x?html?$/i.test(place),
  read: async ({ place, facts }, reach) => {
    const bytes = await reach.readFile(place);
    if (isBinary(bytes)) throw new Problem({ where: place, ...noText });
    const { text, note } = decodePage(bytes, null);
    return reach.readPage({
      origin: place,
      html: text,
      address: facts.url ?? null,
      notes: note === null ? [] : [note],
    });
  },
};

export default htmlFile;
