/** Each value once, the most frequent first. */
export function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.freeze([...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value));
}
