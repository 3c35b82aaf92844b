import { splitParagraphs } from '../text/paragraphs.ts';
import { findMarkedStretches } from '../text/quotation-marks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { FiledArticle, Remark } from './check-story.ts';
import { lineAt } from './decode-text.ts';
import { cutBoilerplate } from './page/cut-boilerplate.ts';

const longestSentence = 1000;

/** UTF-8 read as Windows-1252 and stored again ("â€™", "Ã©"), and characters that were lost altogether. */
const mojibake = /â€[\u0080-\u00bf™œ˜“”\u009d¦]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï¿½|\ufffd/u;

/** What is doubtful in one article by itself. `today` is a day, YYYY-MM-DD. */
export function checkArticle(filed: FiledArticle, today: string): readonly Remark[] {
  return [
    ...facts(filed, today),
    ...boilerplate(filed),
    ...marks(filed),
    ...characters(filed),
    ...sentences(filed),
  ];
}

function facts({ article, file, lineOf }: FiledArticle, today: string): readonly Remark[] {
  const remarks: Remark[] = [];
  const unknown = (['author', 'published'] as const).filter((fact) => article[fact] === undefined);
  if (unknown.length > 0) {
    remarks.push({
      level: 'warning',
      rule: 'facts',
      where: `${file}:1`,
      what: `${unknown.join(' and ')} not known`,
      remedy: 'Fill in what the page says, and only that',
    });
  }
  if (article.url === undefined) {
    const copy = article.syndicatedUrl === undefined ? '' : '; links lead to a syndicated copy';
    remarks.push({
      level: 'warning',
      rule: 'facts',
      where: `${file}:1`,
      what: `no address of its own${copy}`,
      remedy: 'Add url where the page has one',
    });
  }
  if (article.published !== undefined && article.published > today) {
    remarks.push({
      level: 'error',
      rule: 'date',
      where: `${file}:${lineOf('published')}`,
      what: `published on ${article.published}, which is yet to come`,
      remedy: 'Correct the day',
    });
  }
  return remarks;
}

function boilerplate({ article, file, bodyLine }: FiledArticle): readonly Remark[] {
  return cutBoilerplate(article.body, article.headline).dropped.map(({ line, text, why }) => ({
    level: 'warning',
    rule: 'boilerplate',
    where: `${file}:${bodyLine + line - 1}`,
    what: `looks like the site and not the article (${why}): ${excerpt(text)}`,
    remedy: 'Remove the line if it is',
  }));
}

/** An opening mark may stay open where the next paragraph opens again: a speech over several paragraphs. */
function marks({ article, file, bodyLine }: FiledArticle): readonly Remark[] {
  const paragraphs = splitParagraphs(article.body);
  return paragraphs.flatMap((paragraph, index): readonly Remark[] => {
    const open = findMarkedStretches(article.body, paragraph).find(
      ({ closed, nested }) => !closed && !nested,
    );
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && /["“„«]/.test(article.body[next.start] ?? '');
    if (open === undefined || (goesOn && open.outer.end >= paragraph.end)) return [];
    return [
      {
        level: 'warning',
        rule: 'marks',
        where: `${file}:${bodyLine + lineAt(article.body, open.outer.start) - 1}`,
        what: `a quotation is opened and not closed: ${excerpt(article.body.slice(open.outer.start))}`,
        remedy: 'Leave it if the article printed it so',
      },
    ];
  });
}

function characters({ article, file, bodyLine }: FiledArticle): readonly Remark[] {
  return article.body.split('\n').flatMap((line, index): readonly Remark[] => {
    const found = mojibake.exec(line);
    if (found === null) return [];
    return [
      {
        level: 'error',
        rule: 'mojibake',
        where: `${file}:${bodyLine + index}`,
        what: `was read in the wrong character set: ${excerpt(line.slice(Math.max(0, found.index - 20)))}`,
        remedy: 'Take the text from the page again',
      },
    ];
  });
}

function sentences({ article, file, bodyLine }: FiledArticle): readonly Remark[] {
  return splitSentences(article.body)
    .filter(({ start, end }) => end - start > longestSentence)
    .map(({ start, end }) => ({
      level: 'warning',
      rule: 'sentence',
      where: `${file}:${bodyLine + lineAt(article.body, start) - 1}`,
      what: `a sentence of ${end - start} characters, which cannot be shown whole: ${excerpt(article.body.slice(start))}`,
      remedy: 'Is a full stop or a line break missing?',
    }));
}

function excerpt(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…`;
}
