/** A distance in tokens, either way, in steps that widen with it. */
export function distanceStep(distance: number): string {
  const far = Math.abs(distance);
  return far <= 3
    ? String(far)
    : far <= 5
      ? '4-5'
      : far <= 8
        ? '6-8'
        : far <= 14
          ? '9-14'
          : far <= 25
            ? '15-25'
            : '26+';
}
