import { z } from 'zod';
import type { QuotationsFound } from '../src/answer/find-quotations.ts';
import { defineCommand } from '../src/command/command.ts';
import { noQuotationReply } from '../src/command/no-quotation-reply.ts';
import { quotationsReply } from '../src/command/quotations-reply.ts';
import { reportedReply } from '../src/command/reported-reply.ts';
import { speakerSuggestions } from '../src/command/speaker-suggestions.ts';
import { wordingsReply } from '../src/command/wordings-reply.ts';

function isEmpty({ utterances, reported }: QuotationsFound): boolean {
  return utterances.length === 0 && reported.length === 0;
}

export default defineCommand({
  name: 'quote',
  names: { en: 'quote', es: 'cita' },
  description: {
    en: 'What somebody said, word for word, and how the articles attribute it',
    es: 'Lo que dijo alguien, palabra por palabra, y cómo lo atribuyen los artículos',
  },
  options: [
    {
      name: 'speaker',
      names: { en: 'speaker', es: 'persona' },
      description: { en: 'A name, alias or role', es: 'Un nombre, alias o cargo' },
      type: 'string',
      required: true,
      maxLength: 100,
      suggest: speakerSuggestions,
    },
    {
      name: 'about',
      names: { en: 'about', es: 'sobre' },
      description: { en: 'Only quotations about this', es: 'Solo citas sobre esto' },
      type: 'string',
      required: false,
      maxLength: 200,
    },
  ],
  input: z.object({
    speaker: z.string().trim().max(100, 'A name has at most 100 characters').optional(),
    about: z.string().trim().max(200, 'A subject has at most 200 characters').optional(),
    /** Set by buttons: the wordings of one utterance. */
    utterance: z.string().max(40).optional(),
    /** Set by buttons: reported speech instead of quotations. */
    reported: z.boolean().default(false),
  }),
  run({ speaker, about, utterance, reported }, services, { locale }) {
    const search = {
      ...(speaker ? { speaker } : {}),
      ...(about ? { about } : {}),
      ...(utterance ? { utterance } : {}),
    };
    const found = services.findQuotations(search);
    const asked = { search, found, story: services.story, locale };
    if (isEmpty(found)) return noQuotationReply(asked);
    if (utterance !== undefined) return wordingsReply(asked);
    return reported || found.utterances.length === 0 ? reportedReply(asked) : quotationsReply(asked);
  },
});
