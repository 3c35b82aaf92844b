import { isSpace } from './paragraphs.ts';

/** Whether a mark behind this unit may open a quotation: white space, an opening bracket, a dash, or the text's start. */
export function opensWord(before: string | undefined): boolean {
  return isSpace(before) || /[([{—–-]/.test(before ?? '');
}

/** Whether a unit may begin what is quoted. */
export function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}$@#'‘’.…([]/u.test(unit);
}
