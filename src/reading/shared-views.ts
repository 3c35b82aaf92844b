import type { Span } from '../text/span.ts';
import type { Report } from './find-reports.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { Scene } from './scene.ts';

/**
 * Leads from a report to who says so too: ", an assessment shared by two ministers", ", a view echoed by Ana Ruiz".
 * Images and papers support or back a claim too, and one "made by" somebody may be what the speaker disputes.
 */
const sharing =
  /, (?:an?|the) (?:\p{Ll}+ )?(?:assessment|view|opinion|position|belief|concern|fear|worry|sentiment|criticism|charge|claim|accusation|conclusion|judge?ment|demand|call|warning|argument|complaint) (?:also |widely |since |later )?(?:shared|echoed|repeated|endorsed|voiced) by /u;

/** Words that lead to a clause of its own, which the view may be about alone. */
const contrasting = /[\s,;](?:but|although|though|while|whereas|yet)\s/iu;

/** What a report is, and whoever the sentence says shares it: the same words up to the comma, reported of them too. */
export function withSharedViews({ article, mentions }: Scene, report: Report): readonly Report[] {
  const sentence = article.sentences[report.sentence];
  const found = sharing.exec(article.text.slice(report.content.start, sentence?.span.end));
  if (sentence === undefined || found === null) return [report];
  const comma = report.content.start + found.index;
  if (saysMore(article.text, sentence, { start: report.content.start, end: comma })) return [report];
  const lead: Span = { start: comma + 2, end: comma + found[0].length };
  const phrase = sentence.phrases.findIndex(({ span }) => span.start >= lead.end - 1);
  const mention = mentions[sentence.index]?.[phrase];
  if (mention === undefined || mention.span.start > lead.end || report.content.start >= comma)
    return [report];
  const cue = sentence.tokens.findLast(({ span }) => span.end <= lead.end && span.start >= lead.start);
  if (cue === undefined) return [report];
  return [
    report,
    { ...report, content: { start: report.content.start, end: comma }, mention, cue: cue.span },
  ];
}

/** Whether a further report or a contrast stands in the words, so that it is open which of them is shared. */
function saysMore(text: string, { clauses, tokens }: ParsedSentence, { start, end }: Span): boolean {
  if (contrasting.test(text.slice(start, end))) return true;
  return clauses.some(({ verb, at }) => {
    const from = tokens[at]?.span.start ?? end;
    return verb.reports && from > start && from < end;
  });
}
