/**
 * Where the run of ASCII letters that begins at `from` ends; `from` where none does. Most words are such runs, and are
 * found several times sooner so than by a pattern of Unicode classes.
 */
export function plainRunEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a code unit is an ASCII letter. */
export function isPlainLetter(unit: number): boolean {
  // Setting the bit in which capitals differ makes them small.
  const small = unit | 32;
  return small >= 97 && small <= 122;
}
