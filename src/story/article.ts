import { z } from 'zod';

const day = z.iso.date();
const webAddress = z.url({ protocol: /^https?$/, error: 'not a web address (http or https)' });
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens, at most 64');

/**
 * What an article's front matter may say of its source. A fact that is not known is left out, never guessed.
 * `syndicatedUrl` is the address of a copy elsewhere, used only where the article has no address of its own.
 */
export const articleFacts = z
  .strictObject({
    id,
    outlet: z.string().trim().min(1).max(80),
    headline: z.string().trim().min(1).max(300),
    author: z.string().trim().min(1).max(120).optional(),
    published: day.optional(),
    url: webAddress.optional(),
    syndicatedUrl: webAddress.optional(),
    copyOf: id.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en or es-419')
      .default('en'),
  })
  .readonly();

export type ArticleFacts = z.infer<typeof articleFacts>;

/** One article as stored: its source facts and the untouched body that every passage is cut from. */
export type Article = ArticleFacts & { readonly body: string };

/** What `story.yaml` says of the story as a whole. */
export const storyFacts = z
  .strictObject({
    title: z.string().trim().min(1).max(100),
    language: z.string().min(2).max(12).default('en'),
    covers: z.string().trim().min(1).max(500),
  })
  .readonly();

export type StoryFacts = z.infer<typeof storyFacts>;

/** A story and its articles, as loaded. `revision` changes whenever any file of it does (lower-case hex). */
export interface Story {
  readonly id: string;
  readonly facts: StoryFacts;
  readonly articles: readonly Article[];
  readonly revision: string;
}

/** The id of the article as which this one counts wherever outlets are counted: that of the original for a copy. */
export function countedAs(article: Article): string {
  return article.copyOf ?? article.id;
}

/** Where a reader finds the article on the web; null where no address is known. */
export function addressOf(article: Article): string | null {
  return article.url ?? article.syndicatedUrl ?? null;
}
