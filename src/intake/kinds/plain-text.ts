import { Problem } from '../../story/problem.ts';
import type { ArticleSource } from '../article-source.ts';
import { readTextArticle } from '../page/read-text.ts';
import { decodePage, isBinary, noText } from '../web/decode-page.ts';

/** An article copied or saved as plain text, with whatever of the site came along. */
const plainText: ArticleSource = {
  name: 'plain-text',
  rank: 2,
  takes: ({ kind, place }) => kind === 'file' && /\.te?xt$/i.test(place),
  read: async ({ place }, reach) => {
    const bytes = await reach.readFile(place);
    if (isBinary(bytes)) throw new Problem({ where: place, ...noText });
    const { text, note } = decodePage(bytes, null);
    return readTextArticle(place, text, { known: {}, notes: note === null ? [] : [note] });
  },
};

export default plainText;
