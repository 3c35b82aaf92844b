import type { Finding } from '../answer/answer.ts';
import type { Data, Reply } from '../command/reply.ts';
import { addressOf } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import { passageLink } from './passage-link.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A reply's meaning as the command line prints it: findings, passages and quotations in `data` become objects with
 * outlet, offsets (UTF-16, half-open, into the article's body) and link; everything else stays as it is.
 */
export function replyJson(reply: Reply): Json {
  return dataJson(reply.data);
}

function dataJson(data: Data): Json {
  if (data === null || typeof data !== 'object') return data;
  if (isList(data)) return data.map(dataJson);
  if (isFinding(data)) return findingJson(data);
  if (isPassage(data)) return passageJson(data, null, [], []);
  if (isQuotation(data)) return quotationJson(data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, dataJson(value)]));
}

function findingJson(finding: Finding): Json {
  const answers = finding.emphasis.map(({ start, end }) => ({ start, end }));
  return passageJson(finding.passage, finding.speaker, answers, finding.alsoIn.map(findingJson));
}

function passageJson(
  { article, text, span }: Passage,
  speaker: string | null,
  answers: readonly Json[],
  alsoIn: readonly Json[],
): Json {
  return {
    article: article.id,
    outlet: article.outlet,
    headline: article.headline,
    author: article.author ?? null,
    published: article.published ?? null,
    text,
    start: span.start,
    end: span.end,
    url: addressOf(article),
    link: passageLink({ kind: 'passage', article, span, text }),
    speaker,
    answers,
    alsoIn,
  };
}

function quotationJson(quotation: Quotation): Json {
  const { passage, said } = quotation;
  return {
    article: passage.article.id,
    outlet: passage.article.outlet,
    text: passage.text,
    start: passage.span.start,
    end: passage.span.end,
    kind: quotation.kind,
    speaker: quotation.speaker,
    role: quotation.role,
    cue: quotation.cue?.text ?? null,
    said: {
      date: said.date?.text ?? null,
      day: said.day,
      basis: said.basis,
      venue: said.venue?.text ?? null,
    },
    utterance: quotation.utterance,
    link: passageLink(passage),
  };
}

function isList(data: object): data is readonly Data[] {
  return Array.isArray(data);
}

function isFinding(data: object): data is Finding {
  return 'kind' in data && data.kind === 'finding' && 'passage' in data;
}

function isPassage(data: object): data is Passage {
  return 'kind' in data && data.kind === 'passage' && 'span' in data;
}

function isQuotation(data: object): data is Quotation {
  return 'passage' in data && 'attribution' in data && 'utterance' in data;
}
