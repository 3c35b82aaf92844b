import type { ArticleSource } from '../article-source.ts';
import { isFeedText } from '../page/feed-text.ts';
import { readTextArticle } from '../page/read-text.ts';

/** A page on the web; one that is plain text, and not only says so, is read as such. */
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
    if (page.mediaType === 'text/plain' && !/<(?:html|body|p|div)[\s>]/i.test(page.text)) {
      return readTextArticle(place, page.text, { known: { url: page.address }, notes: page.notes });
    }
    return reach.readPage({ origin: place, html: page.text, address: page.address, notes: page.notes });
  },
};

export default webPage;
