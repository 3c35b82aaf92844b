import type { Library, OpenStory, Place } from '../../command/library.ts';
import { storyMark, storyOf } from '../../render/discord-button.ts';

/** The story of a mark; null where it is gone. */
export function markedStory(mark: string, place: Place, library: Library): OpenStory | null {
  const id = library.ids.find((each) => storyMark(each) === mark);
  return id === undefined ? null : library.storyNamed(place, id);
}

/** The story that one of our own messages is from, by its buttons; null where they do not tell. */
export function storyOfMessage(buttons: readonly string[], place: Place, library: Library): OpenStory | null {
  const mark = buttons.map(storyOf).find((each) => each !== null);
  return mark === undefined || mark === null ? null : markedStory(mark, place, library);
}
