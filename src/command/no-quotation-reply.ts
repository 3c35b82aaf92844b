import { actionLabel } from './action-label.ts';
import { say } from './command.ts';
import { fact, memberWords, own, strongFact, title } from './piece.ts';
import type { Asked } from './quotations-reply.ts';
import type { Action, Line, Reply } from './reply.ts';
import { quotationCount, quotationCountText } from './speaker-suggestions.ts';
import { storyFooter } from './story-footer.ts';

/** That nothing is quoted, and why: nothing on the subject, several who may be meant, only mentioned, or unknown. */
export function noQuotationReply(asked: Asked): Reply {
  const { search, found, story, locale } = asked;
  const actions: Action[] = (found.speaker === null ? found.others : [found.speaker])
    .slice(0, 5)
    .map(({ name }) => ({ label: actionLabel(name), command: 'quote', input: { speaker: name } }));
  return {
    kind: 'none',
    heading: [...echo(asked), ...reason(asked)],
    items: found.mentions.map(({ passage, name }, index) => ({
      lead: [],
      quote: { passage, emphasis: [name.span] },
      trail: [],
      source: { article: passage.article, alsoIn: [] },
      divided: index > 0,
    })),
    footer: storyFooter(story, locale),
    actions: search.utterance === undefined ? actions : [],
    private: false,
    data: [],
  };
}

function echo({ search }: Asked): readonly Line[] {
  const words = [search.speaker, search.about].filter((text) => text !== undefined && text !== '');
  return words.length === 0 ? [] : [[memberWords(words.join(' · '))]];
}

function reason({ search, found, story, locale }: Asked): readonly Line[] {
  const { speaker, mentions, others } = found;
  if (search.utterance !== undefined) {
    const gone = { en: 'These wordings are no longer there.', es: 'Estas versiones ya no están.' };
    return [[title(locale, gone)]];
  }
  if (speaker !== null) {
    const count = quotationCountText(quotationCount(speaker), locale);
    return [
      [
        strongFact(speaker.name),
        own(locale, {
          en: ` · ${count}, none about this.`,
          es: ` · ${count}, ninguna sobre esto.`,
        }),
      ],
    ];
  }
  const [mention] = mentions;
  if (mention !== undefined) {
    return [
      [
        own(locale, { en: 'They mention ', es: 'Mencionan a ' }),
        fact(mention.name.text),
        own(locale, { en: ', and quote nothing of theirs.', es: ', y no citan nada suyo.' }),
      ],
      ...(others.length > 0
        ? [[own(locale, { en: 'Quoted, of a like name:', es: 'Con nombre parecido se cita a:' })]]
        : []),
      [own(locale, { en: 'Where the name stands:', es: 'Dónde aparece el nombre:' })],
    ];
  }
  if (others.length > 0) {
    return [[title(locale, { en: 'Who of these is meant?', es: '¿A quién de estos te refieres?' })]];
  }
  const count = story.articles.length;
  if (search.speaker === undefined) {
    return [[title(locale, { en: 'No quotation is about this.', es: 'Ninguna cita trata de esto.' })]];
  }
  const nobody = say(locale, {
    en: count === 1 ? 'The 1 article names nobody so.' : `None of the ${count} articles names anybody so.`,
    es:
      count === 1
        ? 'El único artículo no nombra a nadie así.'
        : `Ninguno de los ${count} artículos nombra a nadie así.`,
  });
  const hint = {
    en: 'The command /speakers lists who is quoted.',
    es: 'La orden /personas enumera a quién se cita.',
  };
  return [[{ kind: 'own', text: nobody, strong: true }], [own(locale, hint)]];
}
