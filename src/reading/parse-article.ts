import { type Clause, findClauses } from '../text/clauses.ts';
import { datelineLength, filedFromLength } from '../text/dateline.ts';
import { behindLabel, markedLabels } from '../text/labelled-turns.ts';
import { isNickname } from '../text/nicknames.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { findMarkedStretches, type MarkedStretch } from '../text/quotation-marks.ts';
import { splitParagraph } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type TaggedSentence, tagSentence } from '../text/tag-sentence.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { textWords } from '../text/wordlike-names.ts';
import { kindsOfParagraphs } from './paragraph-kinds.ts';
import type { ParagraphKind } from './reading.ts';

/**
 * A sentence with its grammar as far as it shows; `paragraph` and `index` count from 0 in the article. A sentence of more
 * than a few hundred tokens is read in pieces, each with the whole sentence's span, so that reading stays linear.
 */
export interface ParsedSentence extends TaggedSentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly index: number;
  readonly clauses: readonly Clause[];
}

export interface ParsedParagraph {
  readonly kind: ParagraphKind;
  readonly span: Span;
  readonly sentences: readonly Span[];
  /** Indices of its parsed sentences in the article, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A stretch in quotation marks and where it stands: its sentence, and its token there. */
export interface ParsedStretch extends MarkedStretch {
  readonly index: number;
  readonly sentence: number;
  readonly token: number;
  readonly paragraph: number;
}

export interface ParsedArticle {
  readonly text: string;
  readonly paragraphs: readonly ParsedParagraph[];
  readonly sentences: readonly ParsedSentence[];
  /** Stretches that stand in no other, in order. */
  readonly stretches: readonly ParsedStretch[];
  readonly nested: readonly MarkedStretch[];
}

/** Tokens read together; no sentence that people write is longer. */
const longestPiece = 300;

/** Cuts a text into paragraphs, sentences, quotation-marked stretches and clauses; time linear in its length. */
export function parseArticle(text: string): ParsedArticle {
  const spans = splitParagraphs(text);
  const kinds = kindsOfParagraphs(text, spans);
  const paragraphs: ParsedParagraph[] = [];
  const sentences: ParsedSentence[] = [];
  const stretches: ParsedStretch[] = [];
  const nested: MarkedStretch[] = [];
  const words = textWords(text);
  const labels = markedLabels(text, spans);
  spans.forEach((span, paragraph) => {
    const found = behindLabel(findMarkedStretches(text, span), span.start, labels.get(paragraph));
    const top = found.filter((stretch) => !stretch.nested);
    nested.push(...found.filter((stretch) => stretch.nested));
    const from = sentences.length;
    let next = 0;
    const whole = splitParagraph(text, span, found);
    for (const sentence of whole) {
      const inside: MarkedStretch[] = [];
      for (; next < top.length; next += 1) {
        const stretch = top[next];
        if (stretch === undefined || stretch.outer.start >= sentence.end) break;
        inside.push(stretch);
      }
      const masks = inside.map(({ outer }) => outer);
      const tokens = tokenize(text, sentence, masks).map((token) => {
        const stretch = token.masked === null ? undefined : inside[token.masked];
        return stretch !== undefined && isNickname(text, stretch) ? nicknameOf(text, stretch) : token;
      });
      for (let first = 0; first < tokens.length; first += longestPiece) {
        const piece = tokens.slice(first, first + longestPiece);
        const filed =
          first === 0 && sentence === whole[0] ? filedTokens(text, span, piece, paragraph === 0) : 0;
        const tagged = tagSentence(piece, words, filed);
        const index = sentences.length;
        for (const [at, { masked }] of inside.length === 0 ? [] : tagged.tokens.entries()) {
          const stretch = masked === null ? undefined : inside[masked];
          if (stretch === undefined) continue;
          stretches.push({ ...stretch, index: stretches.length, sentence: index, token: at, paragraph });
        }
        const { tags, verbs, phrases } = tagged;
        const clauses = findClauses(tagged);
        sentences.push({
          tokens: tagged.tokens,
          tags,
          verbs,
          phrases,
          clauses,
          span: sentence,
          paragraph,
          index,
        });
      }
    }
    paragraphs.push({ kind: kinds[paragraph] ?? 'text', span, sentences: whole, from, to: sentences.length });
  });
  return Object.freeze({ text, paragraphs, sentences, stretches, nested });
}

/** A nickname as the word that it is in somebody's name, with its marks. */
function nicknameOf(text: string, { outer, inner }: MarkedStretch): Token {
  const lower = text.slice(inner.start, inner.end).toLowerCase();
  return { span: outer, kind: 'word', lower, capital: true, masked: null };
}

const longestDateline = 90;

/** How many tokens at the start of a paragraph are its dateline; `opens` tells whether it is the article's first. */
function filedTokens(text: string, paragraph: Span, tokens: readonly Token[], opens: boolean): number {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longestDateline));
  const length = datelineLength(opening) || (opens ? filedFromLength(opening, text) : 0);
  return length === 0 ? 0 : tokens.filter(({ span }) => span.end <= paragraph.start + length).length;
}
