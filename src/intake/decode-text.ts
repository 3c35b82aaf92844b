import { isUtf8 } from 'node:buffer';
import type { Fault } from '../story/problem.ts';

const lineFeed = 0x0a;

/** A file's text, or the fault that keeps it from being read. A leading byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array, where: string): string | Fault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { where, what: 'is UTF-16', remedy: 'Save the file as UTF-8' };
  }
  if (!isUtf8(bytes)) {
    return {
      where: `${where}:${firstBadLine(bytes)}`,
      what: 'has bytes that are not UTF-8',
      remedy: 'Save the file as UTF-8',
    };
  }
  const text = new TextDecoder().decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return {
      where: `${where}:${lineAt(text, nul)}`,
      what: 'has a NUL character',
      remedy: 'Is it a text file? Remove the character, or the file',
    };
  }
  return text;
}

/** The line, counted from 1, in which an offset lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** No UTF-8 sequence holds a line feed byte, so lines can be judged one at a time. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
}
