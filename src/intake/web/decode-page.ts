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
