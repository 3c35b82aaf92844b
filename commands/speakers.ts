import { z } from 'zod';
import { actionLabel } from '../src/command/action-label.ts';
import { defineCommand } from '../src/command/command.ts';
import { fact, joined, own, strongFact, title } from '../src/command/piece.ts';
import type { Item, Piece } from '../src/command/reply.ts';
import { quotationCount, quotationCountText, withoutCopies } from '../src/command/speaker-suggestions.ts';
import { storyFooter } from '../src/command/story-footer.ts';

export default defineCommand({
  name: 'speakers',
  names: { en: 'speakers', es: 'personas' },
  description: {
    en: 'Who is quoted, in what role, how often',
    es: 'A quién se cita, con qué cargo y cuántas veces',
  },
  options: [],
  input: z.object({}),
  run(_input, services, { locale }) {
    const everyone = services.speakers().map((speaker) => ({
      speaker,
      count: quotationCount(speaker),
      outlets: [...new Set(withoutCopies(speaker.quotations).map(({ passage }) => passage.article.outlet))],
    }));
    const quoted = everyone.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    const items = quoted.map(({ speaker, count, outlets }): Item => {
      const parts: (readonly Piece[])[] = [
        [strongFact(speaker.name)],
        ...(speaker.roles[0] === undefined ? [] : [[fact(speaker.roles[0])]]),
        [{ kind: 'own', text: quotationCountText(count, locale) }],
        [own(locale, { en: 'in ', es: 'en ' }), fact(outlets.join(', '))],
      ];
      return { lead: [joined(parts, ' · ')], quote: null, trail: [], source: null, divided: false };
    });
    const heading = title(locale, {
      en: quoted.length === 1 ? '1 speaker is quoted' : `${quoted.length} speakers are quoted`,
      es: quoted.length === 1 ? 'Se cita a 1 persona' : `Se cita a ${quoted.length} personas o entidades`,
    });
    return {
      kind: quoted.length > 0 ? 'list' : 'none',
      heading: [[heading]],
      items,
      footer: storyFooter(services.story, locale),
      actions: quoted.slice(0, 5).map(({ speaker: { name } }) => ({
        label: actionLabel(name),
        command: 'quote',
        input: { speaker: name },
      })),
      private: false,
      data: everyone.map(({ speaker, count, outlets }) => ({
        name: speaker.name,
        roles: speaker.roles,
        aliases: speaker.aliases,
        quotations: count,
        reported: speaker.quotations.length - count,
        outlets,
      })),
    };
  },
});
