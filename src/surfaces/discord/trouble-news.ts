import type { Library, Place } from '../../command/library.ts';
import { type Fault, faultText } from '../../story/problem.ts';

/** What is wrong with files, for who manages the server: each trouble is told to each of them once. */
export interface TroubleNews {
  readonly title: string;
  readonly faults: readonly Fault[];
}

interface Told {
  readonly trouble: string;
  readonly members: Set<string>;
}

/** By library and story: the trouble there is and who was told of it. A trouble that is gone is forgotten. */
const toldIn = new WeakMap<Library, Map<string, Told>>();

/** The trouble of the story that a place reads, where who asks manages the place and does not know yet; else null. */
export async function troubleNews(library: Library, place: Place): Promise<TroubleNews | null> {
  if (!place.manages) return null;
  const { story, trouble: faults } = await library.storyAt(place);
  const told = toldIn.get(library) ?? new Map<string, Told>();
  toldIn.set(library, told);
  const trouble = faults.map(faultText).join('\n');
  if (trouble === '') {
    told.delete(story.id);
    return null;
  }
  const known = told.get(story.id);
  const members = known?.trouble === trouble ? known.members : new Set<string>();
  told.set(story.id, { trouble, members });
  if (members.has(place.user)) return null;
  members.add(place.user);
  return { title: story.facts.title, faults };
}
