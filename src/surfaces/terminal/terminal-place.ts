import type { Place } from '../../command/library.ts';

/** Where whoever runs the program asks from: no channel's choice counts, and they may make choices. */
export const terminalPlace: Place = { guild: null, channel: null, user: 'terminal', manages: true };
