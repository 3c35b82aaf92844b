/** One thing wrong with what somebody gave us: what it is, where it stands, and what to do about it. */
export interface Fault {
  readonly what: string;
  /** A file and line, an option's name, a setting's name. */
  readonly where?: string;
  readonly remedy?: string;
}

/**
 * Bad input, told to whoever gave it; every other error is a bug. All faults found are listed at once.
 * Surfaces show `faults`; the message is the same in plain text.
 */
export class Problem extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: Fault | readonly Fault[], options?: ErrorOptions) {
    const list = Object.freeze('what' in faults ? [faults] : [...faults]);
    super(list.map(faultText).join('\n'), options);
    this.name = 'Problem';
    this.faults = list;
  }
}

/** A fault on one line: "where: what. remedy". */
export function faultText(fault: Fault): string {
  const place = fault.where === undefined ? '' : `${fault.where}: `;
  return `${place}${fault.what}${fault.remedy === undefined ? '' : `. ${fault.remedy}`}`;
}
