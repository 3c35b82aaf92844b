const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january ene enero janv janvier januar gen gennaio janeiro jänner',
    'feb february febrero févr fév février februar febbraio fev fevereiro',
    'mar march marzo mars märz mär março',
    'apr april abr abril avr avril aprile',
    'may mayo mai maggio mag maio',
    'jun june junio juin juni giugno giu junho',
    'jul july julio juil juillet juli luglio lug julho',
    'aug august ago agosto août aout',
    'sep sept september septiembre setiembre septembre settembre set setembro',
    'oct october octubre octobre oktober okt ottobre ott outubro out',
    'nov november noviembre novembre novembro',
    'dec december dic diciembre déc décembre dezember dez dicembre dezembro',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.? (?:de )?(\p{L}{3,10})\.?,?(?: del?)? (\d{4})/u;
const numeric = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** Only with full stops: with slashes nobody can tell the day from the month. */
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;

const changed =
  /^(?:last )?(?:updated?|modified|actualizado|mis à jour|aktualisiert|aggiornato|atualizado)\b/iu;
const byline =
  /^(?:(?:written|reporting|words|text|story|interview|posted|published)\s+)?(?:by|por|par|von|di)\b\s*[:|]?\s*(.*)$|^(?:texto de|escrito por|propos recueillis par)\s*[:|]?\s*(.*)$/iu;
const bylineBehindDay = /\d{4},?\s+(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?\s+)?(?:by|por|par|von)\s+(.+)$/iu;
const jobs =
  /^(?:senior|junior|staff|chief|deputy|managing|executive|associate|assistant|contributing|special|foreign|national|political|local|news|world|business|transport|science|health|editor|reporter|correspondent|writer|contributor|columnist|journalist|redactora?|corresponsal|periodista|editora?|journaliste|correspondante?|redakteurin|redakteur|korrespondentin|korrespondent|giornalista|jornalista)$/iu;
const behindName = /^(?:in|for|from|at|with|on|the|updated|published|posted|en|à|aus|a)$/iu;
const between = /\s+(?:and|y|et|und|e|with)\s+|\s*[,;&/]\s*/iu;
const rights =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?([\p{Lu}\p{N}][^.|,©]{1,60}?)\s*(?:[.|,]|$|all rights)/iu;

/** The day a printed line gives, YYYY-MM-DD: "Nov 13, 2025", "13 de noviembre de 2025", "13.11.2025", "2025-11-13". */
export function printedDay(line: string): string | null {
  const iso = numeric.exec(line);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = monthFirst.exec(line);
  const month = months[first?.[1]?.toLowerCase() ?? ''];
  const second = dayFirst.exec(line);
  const named = months[second?.[2]?.toLowerCase() ?? ''];
  const dayLeads = second !== null && named !== undefined && (first === null || second.index < first.index);
  if (first !== null && month !== undefined && !dayLeads)
    return dayOf(Number(first[3]), month, Number(first[2]));
  if (second !== null && named !== undefined) return dayOf(Number(second[3]), named, Number(second[1]));
  const third = dotted.exec(line);
  return third === null ? null : dayOf(Number(third[3]), Number(third[2]), Number(third[1]));
}

/** As `printedDay`, for what machines state: also "20251112T080000Z", "2025/11/12" and seconds since 1970. */
export function statedDay(value: string): string | null {
  const text = value.trim();
  const digits = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?!\d)/.exec(text);
  if (digits !== null) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  }
  return printedDay(text);
}

/** The day on which a printed line says an article appeared; null where it gives none, or only that of a change. */
export function printedPublication(line: string): string | null {
  return changed.test(line) ? null : printedDay(line);
}

/** Whether a line is a printed byline or dateline: short, no sentence, beginning with "by" or giving a day. */
export function isByOrDateLine(line: string): boolean {
  const words = line.split(/\s+/).length;
  if (words > 16 || /[.!?…]["”’)]*$/.test(line.replace(/\b[ap]\.m\.$/i, ''))) return false;
  return bylineOf(line) !== null || printedDay(line) !== null;
}

/** The names in a byline, without the jobs behind them, joined as one text; null where the byline names nobody. */
export function printedAuthor(line: string): string | null {
  const rest = bylineOf(line);
  if (rest === null) return null;
  const names: string[] = [];
  for (const part of rest.split(/\s+[|–—·•]\s+|\s*\|\s*/)[0]?.split(between) ?? []) {
    const name = nameIn(part);
    if (name === null) break;
    names.push(name);
  }
  return names.length === 0 ? null : joinNames(names);
}

/** Several names as one text: "A, B and C". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A line that is a date and nothing else, as over the entries of a chronicle. */
export function isBareDate(line: string): boolean {
  return printedDay(line) !== null && line.split(/\s+/).length <= 5;
}

/** A line that is a person's name and nothing else, in letters as usual; null for any other. */
export function bareName(line: string): string | null {
  return nameIn(line) === usualCase(line.trim()) ? usualCase(line.trim()) : null;
}

export function isJobTitle(line: string): boolean {
  const words = line.split(/[\s,]+/);
  return words.length <= 6 && words.some((word) => jobs.test(word)) && !/[.!?]$/.test(line);
}

/** Who a line of copyright names: "© 2025 The Paper. All rights reserved" gives "The Paper". */
export function rightsHolder(line: string): string | null {
  return rights.exec(line)?.[1]?.trim() ?? null;
}

function bylineOf(line: string): string | null {
  const match = byline.exec(line);
  return match?.[1] ?? match?.[2] ?? bylineBehindDay.exec(line)?.[1] ?? null;
}

function nameIn(part: string): string | null {
  const name: string[] = [];
  for (const word of part.trim().split(/\s+/)) {
    if (jobs.test(word) || behindName.test(word)) break;
    if (
      !/^\p{Lu}[\p{L}.'’-]*$/u.test(word) &&
      !/^(?:de|del|la|van|von|der|den|da|di|du|le|bin|al|dos)$/.test(word)
    )
      break;
    name.push(word);
  }
  if (name.length < 2 || name.length > 5 || !/^\p{Lu}/u.test(name.at(-1) ?? '')) return null;
  return usualCase(name.join(' '));
}

/** A name printed in capitals, as it is written otherwise. */
function usualCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return real ? date.toISOString().slice(0, 10) : null;
}
