import type { Services } from '../../src/command/services.ts';
import { type Article, articleFacts } from '../../src/story/article.ts';
import { cut, type Passage } from '../../src/story/passage.ts';
import type { Quotation, QuotationKind } from '../../src/story/quotation.ts';

/** An article from front matter and body, parsed as the corpus is. */
export function article(facts: object, body: string): Article {
  return Object.freeze({ ...articleFacts.parse(facts), body });
}

/** The passage of the words `text` where they first stand in the article. */
export function passageOf(from: Article, text: string): Passage {
  const start = from.body.indexOf(text);
  return cut(from, { start, end: start + text.length });
}

/** A quotation of `text` with nothing known but its speaker and kind. */
export function quoted(
  from: Article,
  text: string,
  speaker: string | null,
  kind: QuotationKind = 'direct',
): Quotation {
  const passage = passageOf(from, text);
  return {
    kind,
    passage,
    attribution: passage,
    speaker,
    mention: null,
    role: null,
    cue: null,
    said: { date: null, day: null, basis: null, venue: null },
    utterance: null,
  };
}

export const harbour = article(
  {
    id: 'harbour',
    outlet: 'Harbour Post',
    headline: 'Ferry sinks off Norra Island',
    author: 'Ada Lindqvist',
    published: '2024-03-06',
    url: 'https://harbour.example/ferry',
  },
  'A ferry sank on Tuesday. “We did all we could,” said Captain Ivo Brandt. “Nobody slept.” He said the sea was calm.',
);

export const inland = article(
  { id: 'inland', outlet: 'Inland Courier', headline: 'Minister’s promise after ferry disaster' },
  'The minister promised an inquiry. “There will be answers,” a spokeswoman said.',
);

const quotations: readonly Quotation[] = [
  quoted(harbour, 'We did all we could,', 'Ivo Brandt'),
  quoted(harbour, 'Nobody slept.', 'Ivo Brandt'),
  quoted(harbour, 'the sea was calm', 'Ivo Brandt', 'indirect'),
  quoted(inland, 'There will be answers,', null),
];

function absent(): never {
  throw new Error('this command should not have asked for that');
}

/** Services over the two made-up articles; what a test does not replace throws when asked. */
export function servicesWith(replaced: Partial<Services> = {}): Services {
  return {
    story: {
      id: 'ferry',
      facts: {
        title: 'The Norra ferry',
        language: 'en',
        covers: 'The sinking of a ferry and what followed.',
      },
      articles: [harbour, inland],
      revision: 'abc123',
    },
    answerQuestion: absent,
    findQuotations: absent,
    speakers: absent,
    suggestSpeakers: absent,
    verifyQuotation: absent,
    compareFigures: () => [],
    listEvents: () => [],
    quotationsIn: (id) => quotations.filter(({ passage }) => passage.article.id === id),
    leadOf: absent,
    paragraphAround: absent,
    ...replaced,
  };
}
