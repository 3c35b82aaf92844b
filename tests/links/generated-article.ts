import fc from 'fast-check';
import type { Article } from '../../src/story/article.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import type { Span } from '../../src/text/span.ts';

const languages = {
  en: 'the ferry harbour wall would not fall on Monday U.S. said don’t well-known 76 1,200 £3.50 a of and O’Neill',
  es: 'el señor Núñez dijo que la niña cruzó el río también jamás está más acción ¿por qué después año',
  de: 'die Fähre fährt über den großen Fluß nach Groß-Gerau Straße weiß Öl Grenz\u00ADmauer der und mit an',
  ar: 'قال الوزير إن السفن لن تعبر الميناء يوم الاثنين بعد سقوط الجدار في المدينة مِنْ 76',
  he: 'אמר השר כי הספינות לא יחצו את הנמל ביום שני אחרי נפילת הקיר בעיר צה״ל',
  ru: 'паромы не будут ходить в понедельник после падения стены ёлка сказал министр и в',
  fa: 'آن‌ها نمی\u200Cخواهند دیوار بندر دوشنبه کشتی گفت که و',
  ja: '港の壁が崩れたため、月曜日のフェリーは運休すると大臣は述べた',
  hi: 'मंत्री ने कहा कि सोमवार को दीवार गिरने के बाद नौका नहीं चलेगी',
} as const;
const marks = [
  ', ',
  ' – ',
  '—',
  '; ',
  ' (',
  ') ',
  ' “',
  '” ',
  ': ',
  ' - ',
  '/',
  ' & ',
  ' % ',
  '… ',
  ' "',
  '" ',
  ', «',
  '» ',
];
const openings = ['', '', '“', '"', '(', '– ', '¿', '«'];
const isRightToLeft = new Set(['ar', 'he', 'fa']);
const ends = ['.', '!', '?', '.”', '…', '.)', '»', ' —', '."', '', '。', '؟', '।'];

const sentenceIn = (words: readonly string[], gap: string, openings: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...openings),
      fc.array(fc.tuple(fc.constantFrom(...words), fc.option(fc.constantFrom(...marks), { freq: 8 })), {
        minLength: 1,
        maxLength: 25,
      }),
      fc.constantFrom(...ends),
    )
    .map(
      ([open, pairs, end]) =>
        `${open}${pairs
          .map(([word, mark]) => word + (mark ?? gap))
          .join('')
          .trim()}${end}`,
    );

/** Sentences drawn with repetition, so that passages have likes earlier and later in the article. */
const body = fc.constantFrom(...Object.keys(languages)).chain((language) => {
  const text = Object.entries(languages).find(([name]) => name === language)?.[1] ?? '';
  const isJapanese = language === 'ja';
  const words = isJapanese
    ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map((word) => word.segment)
    : text.split(' ');
  return fc
    .array(
      sentenceIn(
        words,
        isJapanese ? '' : ' ',
        isRightToLeft.has(language) ? [...openings, '\u200f'] : openings,
      ),
      { minLength: 6, maxLength: 20 },
    )
    .chain((pool) =>
      fc
        .array(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 5 }), {
          minLength: 6,
          maxLength: 20,
        })
        .map((paragraphs) => ({
          language,
          text: paragraphs.map((sentences) => sentences.join(isJapanese ? '' : ' ')).join('\n\n'),
        })),
    );
});

const wordsOf = (text: string): readonly Span[] =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));

/** An article with 20 passages of it: sentences' length for the most part, some single words, some over paragraphs. */
export const generatedArticle = fc
  .tuple(body, fc.infiniteStream(fc.nat()))
  .map(([{ language, text }, numbers]) => {
    const words = wordsOf(text);
    const next = () => Number(numbers.next().value);
    const spans = Array.from({ length: 20 }, () => {
      if (next() % 4 === 0) return pick(splitParagraphs(text), next());
      const first = next() % words.length;
      const last = Math.min(words.length - 1, first + (next() % 30));
      return { start: words[first]?.start ?? 0, end: words[last]?.end ?? text.length };
    });
    const article: Article = {
      id: 'generated',
      outlet: 'Generated',
      headline: text.slice(0, 40).trim(),
      language,
      body: text,
    };
    return { article, spans };
  });

function pick(spans: readonly Span[], number: number): Span {
  return spans[number % spans.length] ?? { start: 0, end: 1 };
}
