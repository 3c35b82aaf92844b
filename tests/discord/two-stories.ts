import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the ferry's articles and the bridge's say to the same question. */
export const question = 'how many people were killed?';
export const told = { ferry: '12 people', bridge: '31 workers' } as const;

const ferry = [
  'A ferry sank off Norra Island on Tuesday, killing 12 people.',
  '“We did all we could,” said Captain Ivo Brandt. “Nobody slept that night.”',
  'The harbour master, Lena Moss, said the sea was calm when the ferry left.',
];
const bridge = [
  'A railway bridge fell into the Sund on Friday and killed 31 workers.',
  '“The steel was rotten,” said the engineer Paul Okoro. “We warned them twice.”',
  'The railway said trains would stop at Almby until the spring.',
];

function articleFile(facts: Readonly<Record<string, string>>, paragraphs: readonly string[]): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, 'language: en', '---', paragraphs.join('\n\n'), ''].join('\n');
}

/** A corpus with two made-up stories, `bridge` and `ferry`, in a new folder; the first by name is the bridge's. */
export async function makeTwoStories(): Promise<string> {
  const corpus = await mkdtemp(join(tmpdir(), 'two-stories-'));
  const files = {
    'ferry/story.yaml': 'title: The Norra ferry\nlanguage: en\ncovers: The sinking of a ferry.\n',
    'ferry/harbour.md': articleFile(
      {
        id: 'harbour',
        outlet: 'Harbour Post',
        headline: 'Ferry sinks off Norra Island',
        published: '2024-03-06',
        url: 'https://harbour.example/ferry',
      },
      ferry,
    ),
    'bridge/story.yaml': 'title: The Sund bridge\nlanguage: en\ncovers: The fall of a railway bridge.\n',
    'bridge/courier.md': articleFile(
      {
        id: 'courier',
        outlet: 'Inland Courier',
        headline: 'Bridge falls into the Sund',
        published: '2024-05-11',
        url: 'https://courier.example/bridge',
      },
      bridge,
    ),
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(corpus, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
  }
  return corpus;
}
