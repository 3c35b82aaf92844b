import { z } from 'zod';
import type { Answer } from '../src/answer/answer.ts';
import { defineCommand, type Locale, mostSuggestions, say } from '../src/command/command.ts';
import { findingItem } from '../src/command/findings.ts';
import type { Line } from '../src/command/reply.ts';
import { storyFooter } from '../src/command/story-footer.ts';

export default defineCommand({
  name: 'ask',
  names: { en: 'ask', es: 'preguntar' },
  description: {
    en: 'Ask the articles; they answer in their own words, with the source',
    es: 'Pregunta a los artículos; responden con sus propias palabras y la fuente',
  },
  options: [
    {
      name: 'question',
      names: { en: 'question', es: 'pregunta' },
      description: { en: 'What do you want to know?', es: '¿Qué quieres saber?' },
      type: 'string',
      required: true,
      maxLength: 300,
    },
    {
      name: 'outlet',
      names: { en: 'outlet', es: 'medio' },
      description: { en: 'Only from this outlet', es: 'Solo de este medio' },
      type: 'string',
      required: false,
      maxLength: 100,
      suggest: (typed, services) => {
        const outlets = [...new Set(services.story.articles.map((article) => article.outlet))].sort();
        const wanted = typed.trim().toLowerCase();
        return outlets
          .filter((outlet) => outlet.toLowerCase().includes(wanted))
          .slice(0, mostSuggestions)
          .map((outlet) => ({ name: outlet, value: outlet }));
      },
    },
    {
      name: 'private',
      names: { en: 'private', es: 'privado' },
      description: { en: 'Show the answer only to me', es: 'Mostrar la respuesta solo a mí' },
      type: 'boolean',
      required: false,
    },
  ],
  input: z.object({
    question: z.string().trim().min(1).max(300),
    outlet: z.string().trim().min(1).optional(),
    private: z.boolean().default(false),
  }),
  run({ question, outlet, private: onlyToMe }, services, { locale }) {
    const answer = services.answerQuestion(question, outlet === undefined ? {} : { outlet });
    const shown = answer.answered ? answer.findings : answer.closest;
    return {
      kind: answer.kind,
      heading: [
        [{ kind: 'member', text: question }],
        ...verdictLines(answer, services.story.articles.length, outlet, locale),
      ],
      items: shown.map((finding, index) => findingItem(finding, index > 0)),
      footer: storyFooter(services.story, locale),
      actions: [],
      private: onlyToMe,
      data: {
        question,
        answered: answer.answered,
        confidence: answer.confidence,
        passages: answer.findings,
        closest: answer.closest,
      },
    };
  },
});

function verdictLines(answer: Answer, count: number, outlet: string | undefined, locale: Locale): Line[] {
  if (answer.kind === 'answer') return [];
  if (answer.kind === 'differ') {
    const text = say(locale, {
      en: 'The articles differ · newest first',
      es: 'Los artículos difieren · los más recientes primero',
    });
    return [[{ kind: 'own', text, strong: true }]];
  }
  const lines: Line[] = [[{ kind: 'own', text: noneText(count, outlet, locale), strong: true }]];
  if (answer.unquoted !== null) {
    lines.push([
      { kind: 'own', text: say(locale, { en: 'They mention ', es: 'Mencionan a ' }) },
      { kind: 'fact', text: answer.unquoted },
      {
        kind: 'own',
        text: say(locale, { en: ', and quote nothing of theirs.', es: ', y no citan nada suyo.' }),
      },
    ]);
  }
  if (answer.closest.length > 0) {
    const text = say(locale, { en: 'Closest, not an answer:', es: 'Lo más cercano, sin ser una respuesta:' });
    lines.push([{ kind: 'own', text }]);
  }
  return lines;
}

function noneText(count: number, outlet: string | undefined, locale: Locale): string {
  if (outlet !== undefined) {
    return say(locale, {
      en: 'No article of this outlet answers this.',
      es: 'Ningún artículo de este medio responde a esto.',
    });
  }
  return say(locale, {
    en: count === 1 ? 'The 1 article does not answer this.' : `None of the ${count} articles answers this.`,
    es:
      count === 1
        ? 'El único artículo no responde a esto.'
        : `Ninguno de los ${count} artículos responde a esto.`,
  });
}
