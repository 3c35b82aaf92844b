import { z } from 'zod';
import { defineCommand } from '../src/command/command.ts';
import { quotedParts } from '../src/command/quoted-parts.ts';
import { speakerSuggestions } from '../src/command/speaker-suggestions.ts';
import { verdictReply, verdictsReply } from '../src/command/verdict-reply.ts';

export default defineCommand({
  name: 'verify',
  names: { en: 'verify', es: 'verificar' },
  description: {
    en: 'Whether a quotation stands in the articles, word for word, and whose it is',
    es: 'Si una cita está en los artículos, palabra por palabra, y de quién es',
  },
  options: [
    {
      name: 'quote',
      names: { en: 'quote', es: 'cita' },
      description: { en: 'The quotation as you read it', es: 'La cita tal como la leíste' },
      type: 'string',
      required: true,
      maxLength: 4000,
    },
    {
      name: 'speaker',
      names: { en: 'speaker', es: 'persona' },
      description: { en: 'Who is said to have said it', es: 'Quién se dice que lo dijo' },
      type: 'string',
      required: false,
      maxLength: 100,
      suggest: speakerSuggestions,
    },
  ],
  input: z.object({
    quote: z.string().trim().min(1, 'Paste a quotation: there is none').max(4000, 'At most 4000 characters'),
    speaker: z.string().trim().max(100, 'A name has at most 100 characters').optional(),
    /** Set by the message command: the text is a whole message, of which the quoted parts count. */
    message: z.boolean().default(false),
  }),
  message: {
    names: { en: 'Verify quote', es: 'Verificar cita' },
    input: (text) => ({ quote: text.slice(0, 4000), message: true }),
  },
  run({ quote, speaker, message }, services, { locale }) {
    const asked = { services, locale };
    if (!message) {
      return verdictReply(services.verifyQuotation(quote, speaker === '' ? undefined : speaker), asked);
    }
    const parts = quotedParts(quote);
    return verdictsReply(
      parts.map((part) => services.verifyQuotation(part.text, part.claimed ?? undefined)),
      asked,
    );
  },
});
