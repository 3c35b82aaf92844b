/** Discord's error codes (Topics, Opcodes and Status Codes) that an answer can meet. */
const codes = {
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  tokenExpired: 50027,
  invalidForm: 50035,
  blockedByAutoMod: 200000,
  tooManyCommands: 30034,
} as const;

const expected: readonly unknown[] = [
  codes.unknownMessage,
  codes.unknownWebhook,
  codes.unknownInteraction,
  codes.alreadyAcknowledged,
  codes.tokenExpired,
];

export const errorCodes = {
  /** Too late, or already answered: nothing more can be done, and nothing must be sent again. */
  isExpected: (error: unknown) => expected.includes(codeOf(error)),
  isAcknowledged: (error: unknown) => codeOf(error) === codes.alreadyAcknowledged,
  /** The content was refused: something else can be sent in its place. */
  isRefusal: (error: unknown) =>
    codeOf(error) === codes.invalidForm || codeOf(error) === codes.blockedByAutoMod,
  isBlocked: (error: unknown) => codeOf(error) === codes.blockedByAutoMod,
  isUnauthorised: (error: unknown) => statusOf(error) === 401,
  isTooManyCommands: (error: unknown) => codeOf(error) === codes.tooManyCommands,
} as const;

/**
 * What of an error may stand in a log. Errors of Discord's REST carry the address of the call, and with it the interaction's
 * token; so only these fields are kept.
 */
export function errorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: String(error) };
  const { name, message, stack } = error;
  const status = statusOf(error);
  const code = codeOf(error);
  const fromDiscord = code !== undefined || status !== undefined;
  return { error: name, what: message, code, status, ...(fromDiscord ? {} : { stack }) };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}
