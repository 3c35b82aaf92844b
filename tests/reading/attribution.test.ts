import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../src/reading/extract-quotations.ts';
import { parseArticle } from '../../src/reading/parse-article.ts';

/** Text, then each quotation that is expected with its speaker, in order. */
type Case = readonly [text: string, ...quotations: (readonly [words: string, speaker: string])[]];

const lead = 'Mayor Ana Ruiz and Councilman Tomas Alba met on Monday to speak of the harbour. ';

const classes: Readonly<Record<string, readonly Case[]>> = {
  'what an office is for, and several callings of one person': [
    ['Minister for Climate Ana Ruiz spoke. “It rains,” she said.', ['It rains,', 'Ana Ruiz']],
    [
      'Minister of State for Urban Transport Omar Diaz spoke. “It rains,” he said.',
      ['It rains,', 'Omar Diaz'],
    ],
    ['“It rains,” wrote lawyer and activist Ana Ruiz.', ['It rains,', 'Ana Ruiz']],
    ['“It rains,” said Senate President Pro Tempore Omar Diaz.', ['It rains,', 'Omar Diaz']],
    [
      'Among them is Ana Ruiz, the member for Lima and a former judge, who said it was “wet weather”.',
      ['wet weather', 'Ana Ruiz'],
    ],
    ['Cabinet Secretary Ana Ruiz came. “It rains,” said the CS.', ['It rains,', 'Ana Ruiz']],
    [
      'The chairman, Sheila Grimshaw, estimated the cost. “That’s a new roof,” she said.',
      ['That’s a new roof,', 'Sheila Grimshaw'],
    ],
  ],
  'people without a name by whom they belong to': [
    [
      'A spokeswoman for the plant said it “pays every fee it owes”.',
      ['pays every fee it owes', 'spokeswoman for the plant'],
    ],
    [
      'An official at the inspectorate wrote that the figures were “frankly fantastical”.',
      ['frankly fantastical', 'official at the inspectorate'],
    ],
    ['“It rains,” said a man in the end.', ['It rains,', 'man']],
    [
      'A top official of the Ministry of Trade said it was so. “The file is there,” the official said.',
      ['The file is there,', 'top official of the Ministry of Trade'],
    ],
    [
      'The NGV union was told on Monday. “We read it on a ticker,” the union said.',
      ['We read it on a ticker,', 'NGV union'],
    ],
    [
      'A Fire and Rescue spokesman said: “Nobody was hurt.”',
      ['Nobody was hurt.', 'Fire and Rescue spokesman'],
    ],
  ],
  'whose the statement is': [
    [
      'In an emailed statement, Litio Andino said it was sorry. “We look forward to talks,” the statement said.',
      ['We look forward to talks,', 'Litio Andino'],
    ],
    [
      'Ana Ruiz issued a statement on Monday. “We will not sleep,” the statement read.',
      ['We will not sleep,', 'Ana Ruiz'],
    ],
  ],
  'whose words a record shows': [
    [
      'Ana Ruiz told donors that the agency was “a museum of bad ideas,” according to a recording.',
      ['a museum of bad ideas,', 'Ana Ruiz'],
    ],
    [
      'The agency was “a museum of bad ideas,” according to a recording.',
      ['a museum of bad ideas,', 'recording'],
    ],
  ],
  'whom is asked, and who is heard': [
    [
      'Sen. Teresita Abaya then asked Joel Catapang if he meant it. “No. There was no dike,” he replied.',
      ['No. There was no dike,', 'Joel Catapang'],
    ],
    [
      'The footage shows the snake as Ana Ruiz shrieks: “It is looking at me!”',
      ['It is looking at me!', 'Ana Ruiz'],
    ],
  ],
  'whom a question and its answer are between': [
    [
      'The press secretary, Omar Diaz, came out. “They agree,” Mr. Diaz said. Asked whether Mr. Voss had spoken with Mr. Brand, he replied, “I will not say.”',
      ['They agree,', 'Omar Diaz'],
      ['I will not say.', 'Omar Diaz'],
    ],
    [
      'Senator Ana Ruiz left early. A Republican senator, who spoke anonymously, put it another way. “Nobody wanted this,” the senator said.',
      ['Nobody wanted this,', 'Republican senator'],
    ],
    [
      'One former inspector, who asked not to be named, said he had a quota.\n\n“You do the sum,” he said.',
      ['You do the sum,', 'former inspector'],
    ],
    [
      'China may outnumber the Kazakhs. “We should get on that train,” he said. Erlan Idrissov, the minister, was in Astana.',
      ['We should get on that train,', 'Erlan Idrissov'],
    ],
  ],
  'names between numbers, towns and seats': [
    [
      'Senator Ana Ruiz, the No. 2 Republican, was describing it as “a pause, not a funeral.”',
      ['a pause, not a funeral.', 'Ana Ruiz'],
    ],
    ['The Independent TD Jarlath Prendergast called it “a shame”.', ['a shame', 'Jarlath Prendergast']],
    [
      'ISLAMABAD: The Supreme Court on Tuesday struck it down, holding that land was “not a gift”.',
      ['not a gift', 'Supreme Court'],
    ],
    [
      'Farida Qureshi, chief economist at Marlowe Steen, the bank, described it as “grim from top to bottom”.',
      ['grim from top to bottom', 'Farida Qureshi'],
    ],
    [
      '“It will cost,” said one well-connected Democrat familiar with the plan.',
      ['It will cost,', 'well-connected Democrat'],
    ],
  ],
  'words in single marks that go on in the next paragraph': [
    [
      'Ana Ruiz said it was unworkable. ‘People don’t turn up,’ she said. ‘I had a man last week. He was dead.\n\n‘I’m not saying that to be dramatic.’',
      ['People don’t turn up,', 'Ana Ruiz'],
      ['I had a man last week. He was dead.', 'Ana Ruiz'],
      ['I’m not saying that to be dramatic.', 'Ana Ruiz'],
    ],
  ],
  'names that end as verbs and adverbs do': [
    ['Curt Schilling told WEEI: “I replied.” Schilling was fired.', ['I replied.', 'Curt Schilling']],
    ['“It rains,” Manning said. Kelly disagreed.', ['It rains,', 'Manning']],
    ['“It rains,” Ahmed said.', ['It rains,', 'Ahmed']],
    ['“It rains,” Kelly said.', ['It rains,', 'Kelly']],
    ['Harding told reporters that it was “wet.”', ['wet.', 'Harding']],
  ],
  'he and she among people from many countries': [
    [
      'Turkey’s Recep Tayyip Erdogan met Mark Rutte. “It rains,” the Turkish president said.',
      ['It rains,', 'Recep Tayyip Erdogan'],
    ],
    [
      'The Netherlands’ prime minister, Mark Rutte, met Ana Ruiz. “It rains,” the Dutch leader said.',
      ['It rains,', 'Mark Rutte'],
    ],
    ['Annalena Baerbock met Sergei Lavrov. “It rains,” he said.', ['It rains,', 'Sergei Lavrov']],
    ['Annalena Baerbock met Sergei Lavrov. “It rains,” she said.', ['It rains,', 'Annalena Baerbock']],
    ['Sanae Takaichi met Viktor Orbán in Seoul. “It rains,” she said.', ['It rains,', 'Sanae Takaichi']],
  ],
  'whom another quotes': [
    [
      '“No port will open,” the harbour office quoted Ana Ruiz as saying.',
      ['No port will open,', 'Ana Ruiz'],
    ],
    ['Ana Ruiz was quoted by Le Monde as saying it was “a ruin.”', ['a ruin.', 'Ana Ruiz']],
    ['State radio quoted Tomas Alba as saying that the port was “a ruin.”', ['a ruin.', 'Tomas Alba']],
  ],
  'a dash and who signs': [
    ['“We are the harbour.” — Ana Ruiz, mayor of Lima', ['We are the harbour.', 'Ana Ruiz']],
    ['“We are the harbour (and the town).” -- Ana Ruiz', ['We are the harbour (and the town).', 'Ana Ruiz']],
    [
      'It was late.\n\n“We are leaving.”\n— Tomas Alba, clerk\n\nIt rained.',
      ['We are leaving.', 'Tomas Alba'],
    ],
  ],
  'names that are shortened as their bearers are called': [
    [
      'Prime Minister Theresa May spoke. “Leave means leave,” May said.',
      ['Leave means leave,', 'Theresa May'],
    ],
    [
      'Syrian President Bashar al-Assad spoke. “It rains,” al-Assad said. “It stops,” Assad said.',
      ['It rains,', 'Bashar al-Assad'],
      ['It stops,', 'Bashar al-Assad'],
    ],
    ['Chinese leader Xi Jinping spoke. “It rains,” Xi said.', ['It rains,', 'Xi Jinping']],
    ['Li Keqiang met the press. “It rains,” Li said.', ['It rains,', 'Li Keqiang']],
    ['Luiz Inácio Lula da Silva spoke. “It rains,” Lula said.', ['It rains,', 'Luiz Inácio Lula da Silva']],
    ['Gabriel García Márquez spoke. “It rains,” García said.', ['It rains,', 'Gabriel García Márquez']],
    [
      'Valéry Giscard d’Estaing spoke. “It rains,” Giscard d’Estaing said.',
      ['It rains,', 'Valéry Giscard d’Estaing'],
    ],
    ['Mike Church met the mayor. “It rains,” Church said.', ['It rains,', 'Mike Church']],
  ],
  'a cue verb before or behind the words': [
    ['Ana Ruiz said: “The harbour will open in May.”', ['The harbour will open in May.', 'Ana Ruiz']],
    ['“The harbour will open in May,” Ana Ruiz said.', ['The harbour will open in May,', 'Ana Ruiz']],
    ['“The harbour will open in May,” said Ana Ruiz.', ['The harbour will open in May,', 'Ana Ruiz']],
    ['“Will it open?” asked Ana Ruiz on Friday.', ['Will it open?', 'Ana Ruiz']],
    [
      'In a letter to the union, Tomas Alba called the plan “a gift to nobody.”',
      ['a gift to nobody.', 'Tomas Alba'],
    ],
    ['Tomas Alba told reporters that the plan was “dead on arrival.”', ['dead on arrival.', 'Tomas Alba']],
    ['“Nobody asked us again,” said her sister.', ['Nobody asked us again,', 'sister']],
    ['“Nobody asked us,” Tomas Alba grumbled.', ['Nobody asked us,', 'Tomas Alba']],
    [
      'Ana Ruiz, visibly tired, conceded that the works had been “badly planned.”',
      ['badly planned.', 'Ana Ruiz'],
    ],
    ['“It was a hard year,” Ana Ruiz shot back.', ['It was a hard year,', 'Ana Ruiz']],
    ['Tomas Alba warned of “a winter without ships.”', ['a winter without ships.', 'Tomas Alba']],
  ],
  'apposition, relative clauses and roles between name and verb': [
    ['“We will appeal,” said Ana Ruiz, a lawyer for the dockers.', ['We will appeal,', 'Ana Ruiz']],
    ['Tomas Alba, the union’s president, said the offer was “an insult.”', ['an insult.', 'Tomas Alba']],
    [
      'Ana Ruiz, who has led the port since 2019, said “the cranes are old.”',
      ['the cranes are old.', 'Ana Ruiz'],
    ],
    ['“The cranes are old,” said the port’s director, Ana Ruiz.', ['The cranes are old,', 'Ana Ruiz']],
    [
      'The strike divides the party of Tomas Alba, who on Tuesday said that “nobody wins.”',
      ['nobody wins.', 'Tomas Alba'],
    ],
    [
      'Harbour Minister Ana Ruiz, 51, said she was “glad to be rid of it.”',
      ['glad to be rid of it.', 'Ana Ruiz'],
    ],
    ['The outgoing director, Ana Ruiz, called the strike “a farce.”', ['a farce.', 'Ana Ruiz']],
  ],
  'according to': [
    [
      'According to Ana Ruiz, “the cranes are older than the town.”',
      ['the cranes are older than the town.', 'Ana Ruiz'],
    ],
    ['The cranes are “older than the town,” according to Ana Ruiz.', ['older than the town,', 'Ana Ruiz']],
    ['“The cranes are old,” according to a statement by the port.', ['The cranes are old,', 'statement']],
  ],
  'interrupted and continued quotations': [
    ['“The cranes,” Ana Ruiz said, “are old.”', ['The cranes,', 'Ana Ruiz'], ['are old.', 'Ana Ruiz']],
    [
      '“The cranes are old,” Ana Ruiz said. “They will be replaced.”',
      ['The cranes are old,', 'Ana Ruiz'],
      ['They will be replaced.', 'Ana Ruiz'],
    ],
    [
      '“The cranes are old,” Ana Ruiz said. “They were built by hand.\n“They will be replaced by Easter.”',
      ['The cranes are old,', 'Ana Ruiz'],
      ['They were built by hand.', 'Ana Ruiz'],
      ['They will be replaced by Easter.', 'Ana Ruiz'],
    ],
    [
      'Tomas Alba said the port was “too small” and “too slow.”',
      ['too small', 'Tomas Alba'],
      ['too slow.', 'Tomas Alba'],
    ],
    [
      'Tomas Alba asked voters to “stand up” and instead “walk out in silence.”',
      ['stand up', 'Tomas Alba'],
      ['walk out in silence.', 'Tomas Alba'],
    ],
  ],
  'two speakers, and names inside the marks': [
    [
      'Ana Ruiz said the deal was “done,” while Tomas Alba said it was “nothing of the kind.”',
      ['done,', 'Ana Ruiz'],
      ['nothing of the kind.', 'Tomas Alba'],
    ],
    [
      '“Tomas Alba has never asked for a crane,” said Ana Ruiz.',
      ['Tomas Alba has never asked for a crane,', 'Ana Ruiz'],
    ],
    ['According to Ana Ruiz, “Alba will sign in May.”', ['Alba will sign in May.', 'Ana Ruiz']],
    [
      '“We are ready,” said Ana Ruiz. “We are not,” said Tomas Alba.',
      ['We are ready,', 'Ana Ruiz'],
      ['We are not,', 'Tomas Alba'],
    ],
  ],
  'the agent of a passive': [
    ['Ana Ruiz, who lost, was told by the referee to “come back in May.”', ['come back in May.', 'referee']],
    [
      'The port was described by the owner’s lawyer, Tomas Alba, as “a bargain.”',
      ['a bargain.', 'Tomas Alba'],
    ],
  ],
  'bodies and unnamed sources': [
    [
      'The Port Authority said in a statement that it “regrets the delay.”',
      ['regrets the delay.', 'Port Authority'],
    ],
    ['Two officials described the deal as “dead.”', ['dead.', 'Two officials']],
    [
      '“We regret the delay,” a spokeswoman for the port said.',
      ['We regret the delay,', 'spokeswoman for the port'],
    ],
    ['Critics called it “a circus.”', ['a circus.', 'Critics']],
  ],
  'pronouns and descriptions': [
    [`${lead}“It opens in May,” she said.`, ['It opens in May,', 'Ana Ruiz']],
    [`${lead}“It never opens,” he said.`, ['It never opens,', 'Tomas Alba']],
    ['Ana Ruiz walked in. She called it “a good day.”', ['a good day.', 'Ana Ruiz']],
    [
      'Peruvian President Ana Ruiz flew home. The Peruvian leader said “the talks failed.”',
      ['the talks failed.', 'Ana Ruiz'],
    ],
    [
      'President Ana Ruiz flew home. The president said “the talks failed.”',
      ['the talks failed.', 'Ana Ruiz'],
    ],
  ],
  'lines in title case': [
    ['Ana Ruiz Said “The Harbour Opens in May” and Nobody Clapped', ['The Harbour Opens in May', 'Ana Ruiz']],
    ['Ana Ruiz Explained Why She Felt “Left Alone” as Mayor', ['Left Alone', 'Ana Ruiz']],
    ['Tomas Alba Calls Harbour Sale “a Gift to Nobody”', ['a Gift to Nobody', 'Tomas Alba']],
  ],
  'a thing before the colon': [
    ['Ana Ruiz answered at once, with a smile: “It opens in May.”', ['It opens in May.', 'Ana Ruiz']],
    ['Tomas Alba replied in a letter: “Nobody asked us.”', ['Nobody asked us.', 'Tomas Alba']],
  ],
  'marks of every kind': [
    ["''The cranes are old,'' Ms. Ruiz said.", ['The cranes are old,', 'Ruiz']],
    ['"The cranes are old," Ms. Ruiz said.', ['The cranes are old,', 'Ruiz']],
    ["'The cranes are old,' Ms. Ruiz said.", ['The cranes are old,', 'Ruiz']],
  ],
};

describe.each(Object.entries(classes))('who said it: %s', (_, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = extractQuotations(text).filter(({ kind }) => kind !== 'indirect' && kind !== 'nested');
    expect(found.map(({ span, speaker }) => [text.slice(span.start, span.end), speaker])).toEqual(expected);
  });
});

describe('nobody', () => {
  it.each([
    'The board has been accused of “gambling with lives” after it closed the ward.',
    'Ministers were accused last night of ‘running away from their promise’.',
    'Ana Ruiz, who is often described as “the last of the old guard”, left the hall early.',
  ])('is whom the passive leaves unsaid: %s', (text) => {
    const marked = extractQuotations(text).filter(({ kind }) => kind !== 'indirect');
    expect(marked.map(({ speaker }) => speaker)).toEqual([null]);
  });
});

describe('no quotation', () => {
  it.each([
    'Ana Ruiz starred in “The Long Winter” and “Harbour Lights.”',
    'The so-called “war on weeds” began in May.',
    'The word “harbour” is spelled with a u.',
    'Her novel “The Cranes” won a prize.',
  ])('%s', (text) => {
    expect(extractQuotations(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});

describe('a transcript', () => {
  const opening = 'Mayor Ana Ruiz and Councilman Tomas Alba spoke on the radio on Monday.\n';
  const turnsOf = (text: string) =>
    extractQuotations(text)
      .filter(({ kind }) => kind === 'block')
      .map(({ span, speaker }) => [text.slice(span.start, span.end), speaker]);

  it.each([
    ['capitals', 'JANE HOLT', 'RUIZ', 'ALBA', 'JANE HOLT'],
    ['small letters', 'Jane Holt', 'Ruiz', 'Alba', 'Jane Holt'],
  ])('gives each turn to whom its label in %s names', (_, host, mayor, councilman, name) => {
    const text = `${opening}${host}: Mayor, will the harbour open in May?\n${mayor}: It will. We have the cranes.\n${councilman}: I say she is wrong.`;
    expect(turnsOf(text)).toEqual([
      ['Mayor, will the harbour open in May?', name],
      ['It will. We have the cranes.', 'Ana Ruiz'],
      ['I say she is wrong.', 'Tomas Alba'],
    ]);
  });

  it('opens with a name, where a place with a colon would open an article', () => {
    const [talk] = parseArticle('RUIZ: We have the cranes.\nALBA: She is wrong.\nRUIZ: I am not.').sentences;
    expect(talk?.tags[0]).toBe('name');
    const [story] = parseArticle('ISLAMABAD: The court struck it down.\nIt was late.').sentences;
    expect(story?.tags[0]).not.toBe('name');
  });

  it('holds what is quoted or reported in a turn as part of that turn', () => {
    const text = `${opening}RUIZ: I told the council that “nobody waits for cranes.”\nALBA: I said that you were wrong.`;
    const found = extractQuotations(text).map(({ kind, speaker }) => [kind, speaker]);
    expect(found).toEqual([
      ['block', 'Ana Ruiz'],
      ['nested', 'Ana Ruiz'],
      ['block', 'Tomas Alba'],
    ]);
  });

  it('leaves narration between and behind the turns to nobody', () => {
    const text = `${opening}RUIZ: We have the cranes.\nThe mayor left early.\nALBA: I say she is wrong.\nThe cranes stand idle.`;
    expect(turnsOf(text)).toHaveLength(2);
  });

  it.each([
    ['one label alone', 'RUIZ: We have the cranes.'],
    ['profiles', 'Ana Ruiz: The mayor since 2019.\nTomas Alba: The union’s man in the council.'],
    ['labels that name nobody', 'UPDATE: We have corrected a date.\nCLAIM: We all pay for the cranes.'],
  ])('is not %s', (_, lines) => {
    expect(turnsOf(`${opening}${lines}`)).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    ['Ana Ruiz said that the harbour would open in May.', 'that the harbour would open in May', 'Ana Ruiz'],
    ['Ana Ruiz said the harbour would open in May.', 'the harbour would open in May', 'Ana Ruiz'],
    ['The harbour will open in May, Ana Ruiz said.', 'The harbour will open in May', 'Ana Ruiz'],
    ['According to Ana Ruiz, the harbour will open in May.', 'the harbour will open in May', 'Ana Ruiz'],
    ['Tomas Alba told reporters that he had never been asked.', 'that he had never been asked', 'Tomas Alba'],
  ])('%s', (text, words, speaker) => {
    const [found] = extractQuotations(text);
    expect(found).toMatchObject({ kind: 'indirect', speaker });
    expect(text.slice(found?.span.start, found?.span.end)).toBe(words);
  });

  it.each([
    ['an assessment shared by harbour officials', 'harbour officials'],
    ['a view later echoed by Tomas Alba', 'Tomas Alba'],
    ['a charge repeated by the union', 'union'],
  ])('is of whoever shares it too: “%s”', (shared, other) => {
    const text = `Ana Ruiz said on Monday that the new ferries break the law of the sea, ${shared}.`;
    const reports = extractQuotations(text).filter(({ kind }) => kind === 'indirect');
    expect(reports.map(({ speaker }) => speaker)).toEqual(['Ana Ruiz', other]);
    const [, second] = reports;
    expect(text.slice(second?.span.start, second?.span.end)).toBe(
      'that the new ferries break the law of the sea',
    );
  });

  it.each([
    [
      'the new ferries break the law, a claim supported by satellite images',
      'images back a claim, nobody says it',
    ],
    ['the paper was wrong to call them late, a claim made by Tomas Alba', 'the claim is the one disputed'],
    [
      'the ferries were late and Bruno Costa said that the harbour was full, a view shared by Tomas Alba',
      'two reports',
    ],
    ['the law would pass, although Bruno Costa called it a folly, a view shared by Tomas Alba', 'a contrast'],
  ])('is of nobody else where it is open what is shared: “%s” (%s)', (words) => {
    const speakers = extractQuotations(`Ana Ruiz said on Monday that ${words}.`).map(
      ({ speaker }) => speaker,
    );
    expect(speakers).toContain('Ana Ruiz');
    expect(speakers).not.toContain('Tomas Alba');
    expect(speakers).not.toContain('satellite images');
  });

  it('is never taken from inside quotation marks', () => {
    const found = extractQuotations('“Alba said that the harbour would open,” Ana Ruiz recalled.');
    expect(found.filter(({ kind }) => kind === 'indirect')).toEqual([]);
  });
});
