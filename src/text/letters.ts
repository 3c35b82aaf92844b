/** Pattern of an initialism, with the full stop behind it where it has one: "U.S.", "U.S". */
export const initialism = String.raw`\p{L}(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}])\.?`;

/** The letters that Unicode takes for one and that are also spelt with others, small. */
export const wholeLetters = /[ßæœøłđðþ]/g;

const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** How one of `wholeLetters` is spelt with plain ones. */
export function spellOut(letter: string): string {
  return spelt[letter] ?? letter;
}
