/** Words without the article, the "one" or the possessive that opens them: "official" of "an official", "one of us" whole. */
export function withoutDeterminer(words: string): string {
  return words.replace(/^(?:the|an?|one(?! of)|his|her|its|their|my|our|your)\s+/i, '');
}
