import type { ArticleSource } from '../article-source.ts';
import { isFeedText } from '../page/feed-text.ts';

/** A page on the web. */
const webPage: ArticleSource = {
  name: 'web-page',
  rank: 2,
  takes: ({ kind }) => kind === 'address',
  read: async ({ place }, reach) => {
    const page = await reach.fetchPage(place);
    if (isFeedText(page.text)) {
      return {
        kind: 'nothing',
        origin: place,
        fault: { where: place, what: 'is a feed', remedy: 'Add it with --feed' },
      };
    }
    return reach.readPage({ origin: place, html: page.text, address: page.address, notes: page.notes });
  },
};

export default webPage;
