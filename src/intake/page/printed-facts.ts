const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january ene enero',
    'feb february febrero',
    'mar march marzo',
    'apr april abr abril',
    'may mayo',
    'jun june junio',
    'jul july julio',
    'aug august ago agosto',
    'sep sept september septiembre setiembre',
    'oct october octubre',
    'nov november noviembre',
    'dec december dic diciembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.? (?:de )?(\p{L}{3,10})\.?,?(?: del?)? (\d{4})/u;
const numeric = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

const byline = /^(?:by|written by|reporting by|words by|por|texto de|escrito por)\b\s*[:|]?\s*(.*)$/iu;
const jobs =
  /^(?:senior|junior|staff|chief|deputy|managing|executive|associate|assistant|contributing|special|foreign|national|political|news|world|business|editor|reporter|correspondent|writer|contributor|columnist|journalist|in|for|from|at|with|and|on|the|updated|published|posted|redactora?|corresponsal|periodista|editora?)$/iu;
const rights =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?([\p{Lu}\p{N}][^.|,©]{1,60}?)\s*(?:[.|,]|$|all rights)/u;

/** The day a printed line gives, YYYY-MM-DD: "Nov 13, 2025", "13 de noviembre de 2025", "2025-11-13". */
export function printedDay(line: string): string | null {
  const iso = numeric.exec(line);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = monthFirst.exec(line);
  const month = months[first?.[1]?.toLowerCase() ?? ''];
  if (first !== null && month !== undefined) return dayOf(Number(first[3]), month, Number(first[2]));
  const second = dayFirst.exec(line);
  const named = months[second?.[2]?.toLowerCase() ?? ''];
  return second !== null && named !== undefined ? dayOf(Number(second[3]), named, Number(second[1])) : null;
}

/** Whether a line is a printed byline or dateline: short, no sentence, beginning with "by" or giving a day. */
export function isByOrDateLine(line: string): boolean {
  const words = line.split(/\s+/).length;
  if (words > 14 || /[.!?…]["”’)]*$/.test(line.replace(/\b[ap]\.m\.$/i, ''))) return false;
  return byline.test(line) || printedDay(line) !== null;
}

/** The name in a byline, without the job behind it; null where the byline names nobody. */
export function printedAuthor(line: string): string | null {
  const rest = byline.exec(line)?.[1];
  if (rest === undefined) return null;
  const name: string[] = [];
  for (const word of rest.split(/[\s|,/]+/)) {
    if (jobs.test(word) || !/^\p{Lu}/u.test(word)) break;
    name.push(word);
  }
  return name.length >= 2 && name.length <= 5 ? name.join(' ') : null;
}

/** Who a line of copyright names: "© 2025 The Paper. All rights reserved" gives "The Paper". */
export function rightsHolder(line: string): string | null {
  return rights.exec(line)?.[1]?.trim() ?? null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return real ? date.toISOString().slice(0, 10) : null;
}
