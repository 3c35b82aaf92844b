import { isUtf8 } from 'node:buffer';

/** A page's text, the character set it was read as, and a word on it where the page declares another. */
export interface DecodedPage {
  readonly text: string;
  readonly charset: string;
  readonly note: string | null;
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const declaredInPage =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)/i;
const prescanBytes = 4096;
/** How PDF, Office and ZIP, PNG, GIF, JPEG, gzip, older Office, fonts and RTF begin, a byte a character. */
const binaryStarts = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  'ÿØÿ',
  '\u001f\u008b',
  'ÐÏ\u0011à',
  'wOF',
  '{\\rtf',
];
/** Tab, line feed, form feed, carriage return, escape. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** What the bytes 0x80 to 0x9f mean in Windows-1252; Node 20 decodes them as Latin-1 controls (nodejs/node#56542). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads bytes as text by byte order mark, then the header's character set, then the page's own declaration, then UTF-8,
 * then Windows-1252 (WHATWG Encoding and HTML, "determining the character encoding"). Unlike browsers, a declaration
 * that the bytes contradict is not believed: bytes that only make sense as UTF-8 are, and bytes that are not UTF-8 never.
 */
export function decodePage(bytes: Uint8Array, headerCharset: string | null): DecodedPage {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined)
    return { text: new TextDecoder(marked).decode(bytes), charset: marked, note: null };
  const start = Buffer.from(bytes.subarray(0, prescanBytes)).toString('latin1');
  const inPage = declaredInPage.exec(start);
  const candidates = [headerCharset, inPage?.[1] ?? inPage?.[2] ?? null].flatMap((label) => known(label));
  const declared = candidates[0];
  const charset = chosen(bytes, candidates);
  const note =
    declared !== undefined && declared !== charset ? `declared as ${declared}, read as ${charset}` : null;
  return { text: decode(bytes, charset), charset, note };
}

/** Whether bytes are no text in any character set: they begin as a known kind of file does, or are full of controls. */
export function isBinary(bytes: Uint8Array): boolean {
  if (marks.some(([mark]) => mark.every((byte, index) => bytes[index] === byte))) return false;
  const start = bytes.subarray(0, prescanBytes);
  const magic = Buffer.from(start.subarray(0, 8)).toString('latin1');
  if (binaryStarts.some((known) => magic.startsWith(known))) return true;
  const controls = start.filter((byte) => byte < 0x20 && !textControls.has(byte)).length;
  return controls > start.length / 20;
}

/** What to say of bytes that are binary. */
export const noText = {
  what: 'is no text, whatever it says it is',
  remedy: 'Save the article as a text file and add that',
};

function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

function chosen(bytes: Uint8Array, candidates: readonly string[]): string {
  const utf8 = isUtf8(bytes);
  const multibyte = bytes.some((byte) => byte >= 0x80);
  const narrow = (charset: string) => /^(?:windows-125|iso-8859-|macintosh)/.test(charset);
  const fitting = candidates.find(
    (charset) => decodes(bytes, charset) && !(utf8 && multibyte && narrow(charset)),
  );
  return fitting ?? (utf8 ? 'utf-8' : 'windows-1252');
}

function decodes(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** A label's encoding as WHATWG names it; a page cannot declare UTF-16 about itself in ASCII, which then means UTF-8. */
function known(label: string | null): readonly string[] {
  if (label === null) return [];
  try {
    const { encoding } = new TextDecoder(label.trim());
    return [encoding.startsWith('utf-16') ? 'utf-8' : encoding];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
