import { fold } from '../text/terms.ts';
import { mostSuggestions, type Suggestion } from './command.ts';
import type { StorySummary } from './library.ts';

const longestName = 100;

/** The story of an id or a title, however either is written. */
export function storyCalled<Named extends Pick<StorySummary, 'id' | 'title'>>(
  named: string,
  stories: readonly Named[],
): Named | null {
  const wanted = fold(named.trim());
  const found =
    stories.find(({ id }) => id === named) ??
    stories.find(({ id, title }) => fold(title) === wanted || fold(id) === wanted);
  return found ?? null;
}

/** Stories whose title or id has what was typed, those that begin with it first. */
export function suggestStories(typed: string, stories: readonly StorySummary[]): readonly Suggestion[] {
  const wanted = fold(typed.trim());
  const rank = ({ name, value }: Suggestion) =>
    Math.min(
      ...[fold(name), value].map((text) => (text.startsWith(wanted) ? 0 : text.includes(wanted) ? 1 : 2)),
    );
  return stories
    .map((story) => ({ name: nameOf(story, stories), value: story.id }))
    .filter((suggestion) => rank(suggestion) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, mostSuggestions);
}

/** The title; with the id behind it where another story is called the same. */
function nameOf({ id, title }: StorySummary, stories: readonly StorySummary[]): string {
  const namesakes = stories.filter((story) => story.title === title).length;
  return shortened(
    namesakes > 1 ? `${shortened(title, longestName - id.length - 3)} · ${id}` : title,
    longestName,
  );
}

/** Cut to a length in UTF-16 code units, never through a character. */
function shortened(text: string, length: number): string {
  return text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '');
}
