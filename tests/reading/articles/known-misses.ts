/**
 * What the program still reads otherwise than the articles' writer means it, by article. A fault that goes away, and one
 * that comes, both fail the test: the list always says what is wrong today.
 */
export const knownMisses: Readonly<Record<string, readonly string[]>> = {
  'attribution/04-passive.md': ['speaker: “an aviary with a kitchen attached.” of landlord'],
  'attribution/09-organisations-and-unnamed.md': [
    'speaker: “impossible to reach, let alone to please.” of brokers',
  ],
  'attribution/10-headline.md': ['missed: marked “We were never asked”'],
  'attribution/12-unusual-cues.md': ['speaker: “When the bone says so,” of nobody'],
  'attribution/13-tabloid.md': [
    'missed: marked “IT ATE MY WEDDING CAKE”',
    "speaker: “It landed on the top tier and looked me in the eye. I've never felt so judged.” of Mum-of-two Kelly Braithwaite",
    "speaker: “The hotel says it isn't insured for birds.” of Furious Kelly",
  ],
  'attribution/14-courtroom.md': [
    'speaker: “out of nothing nobler than envy” of Siobhán McIlroy QC',
    "speaker: “I wasn't going to,” of nobody",
  ],
  'attribution/16-sports-report.md': ["missed: nested “Don't admire it,”"],
  'indirect/03-denials-and-promises.md': [
    'speaker: “that anyone who tampered with a well would be charged” of Femi Balogun',
    'spurious: indirect “the opposite” of Femi Balogun',
  ],
  'indirect/05-without-that.md': ['missed: indirect “it will be twenty”'],
  'indirect/08-not-reported.md': [
    'spurious: indirect “lemon and time” of recipe',
    'spurious: indirect “that better than the wasps” of null',
  ],
  'indirect/09-reports-and-polls.md': [
    'missed: indirect “Two in three Norwegians want shops closed on Sundays”',
  ],
  'indirect/13-business-wire.md': [
    'spurious: indirect “a weak lira and a fire at its plant in Eskişehir” of Anka',
  ],
  'indirect/14-village-dispute.md': [
    'missed: indirect “The bear that walked into the pharmacy at Zărnești on Saturday was only looking for honey drops”',
    'spurious: indirect “the ministry for permission to move the bear over the mountain” of Ileana Dobre',
  ],
  'indirect/15-science-desk.md': [
    'spurious: indirect “to repeat the work in blue” of team',
    'spurious: indirect “forty masks” of null',
  ],
  'indirect/16-police-blotter.md': [
    'speaker: “he had forgotten where he left it” of Lyle Novak',
    'speaker: “to pay for the dog’s supper” of Lyle Novak',
    'spurious: indirect “the non-emergency line” of vehicle',
  ],
  'names/08-handles.md': ['no alias: Karin Oduber, Oduber'],
  'names/13-one-name.md': [
    'speaker: “It belongs to the sea and to the state,” of Retno',
    'speaker: “We will find a way,” of Retno',
    'no speaker: Retno Wulandari [director]',
  ],
  'names/14-titled-family.md': [
    'speaker: “One can heat a lodge,” of Alistair',
    'speaker: “I have been cold since 1969,” of Penhaligon',
    'no speaker: Alistair Penhaligon []',
    'no speaker: Harriet Vosper [auctioneer]',
  ],
  'names/15-double-surnames.md': [
    'no alias: María Fernanda Ugarte Salinas, Ugarte',
    'no alias: María Fernanda Ugarte Salinas, María Ugarte',
    'no alias: Rosa Elvira Quiñones de la Torre, Quinones',
    'no alias: Rosa Elvira Quiñones de la Torre, Rosa Quinones',
  ],
  'names/16-stage-name.md': ['no speaker: Folake Adeyemi [manager]'],
  'pronouns/06-gender-by-noun.md': ['speaker: “My students bet against me,” of teacher'],
  'pronouns/10-nickname-nominal.md': ['speaker: “Next time I bring a wider tyre,” of Basque'],
  'pronouns/11-unnamed-she.md': ['speaker: “There is no word, so I washed her dishes,” of Femke Dijkman'],
  'pronouns/13-quoted-before-named.md': ['speaker: “You smell it before you see it,” of nobody'],
  'pronouns/14-the-40-year-old.md': [
    'speaker: “I studied nothing, I guessed,” of gloves',
    'speaker: “I could not look, I counted the shouts,” of Atlético Pampero',
    'speaker: “He has been old for ten years and nobody has told him,” of Uruguayan',
  ],
  'pronouns/15-two-men.md': [
    'speaker: “I have been to the bottom of it, and there is a bottom,” of Gerhard Ruppel',
    'speaker: “My client paid for copper and got a view,” of Gerhard Ruppel',
    'speaker: “You will spend it all in this room,” of Gerhard Ruppel',
  ],
  'pronouns/16-they-and-the-couple.md': ['speaker: “We were the only two who stayed awake,” of nobody'],
  'said/13-wire-weekdays.md': ['place: “Nobody should plant on Monday’s prices,” at none'],
  'said/14-social-media.md': ['speaker: “All our swans are present and cross,” of nobody'],
  'said/15-anniversary.md': ['place: “We will show one page a year,” at none'],
  'said/16-parliament-and-court.md': [
    'place: “I have never been so relieved to be ignored,” at none',
    'place: “A child is not an operator,” at none',
  ],
  'spans/03-unclosed.md': [
    'missed: marked “We have had rain on nine days in two years, grower Patricio Olmos told a meeting of the irrigation board.”',
  ],
  'spans/06-transcript.md': [
    'missed: marked “Minister, how many of these schools have a roof today?”',
    'missed: marked “I do not have the figure with me. I will send it to the committee in writing.”',
    'missed: marked “You said the same in November, and nothing came.”',
    'missed: marked “Then you will have it by Friday, and I apologise for November.”',
  ],
  'spans/09-titles-and-terms.md': [
    'spurious: partial “The Salt Road” of Nomvula Dube',
    'spurious: partial “Mother Courage.” of Critics',
    'spurious: direct “Night Freight.” of film',
  ],
  'spans/10-scare-quotes.md': ['spurious: partial “courtesy call.” of bank'],
  'spans/13-british-single-marks.md': [
    'missed: marked “He used to say “mind the stones, they don’t mind you”, and then he’d laugh,”',
    'missed: nested “mind the stones, they don’t mind you”',
    'spurious: partial “mind the stones, they don’t mind you” of He',
  ],
  'spans/14-live-blog.md': [
    "speaker: “That's not mine, thank heavens,” of club's commodore",
    'speaker: “a fist with five fingers” of Forecaster Nicolette Adams',
  ],
  'spans/15-council-minutes.md': [
    'missed: marked “Has anyone here actually stood in that field when the wind is from the west?”',
    'missed: marked “I have, and so has my washing.”',
    'missed: marked “Then you will know what I am talking about.”',
    'missed: marked “Chair, can we please keep to the report?”',
    'spurious: block “I have, and so has my washing.” of Doreen Ogden',
    'spurious: block “Chair, can we please keep to the report?” of Afterwards Nasreen Bashir',
  ],
  'spans/16-wire-paragraphs.md': ['spurious: partial “bomb.” of Air Force'],
  'utterances/10-block-and-quotation.md': [
    'speaker: “nobody will be buried without a name.” of Huaraz',
    'apart: “nobody will be buried without a name.” and “Nobody will be buried without a name, and nobody will be left on the mountain. We will dig with our hands if the machines do not come.”',
  ],
  'utterances/13-headline-and-body.md': [
    'apart: “We will not drink the sea” and “We will not drink the sea, and neither will our palms,”',
    'apart: “We will not drink the sea” and “we will not drink the sea.”',
    'apart: “We will not drink the sea, and neither will our palms,” and “we will not drink the sea.”',
  ],
  'utterances/15-slogan-of-many.md': [
    'apart: “We cannot drive on promises,” and “We cannot drive on promises, and we will not,”',
  ],
  'utterances/16-statement-quoted-in-parts.md': [
    'speaker: “Our vessel was stationary, its lights were on, and its crew of nine was asleep,” of Commodore Ramil Ocampo',
    'speaker: “stationary” of Commodore Ramil Ocampo',
    'speaker: “asleep,” of Commodore Ramil Ocampo',
    'speaker: “This was not weather,” of Commodore Ramil Ocampo',
    'apart: “Our vessel was stationary, its lights were on, and its crew of nine was asleep,” and “stationary”',
    'apart: “Our vessel was stationary, its lights were on, and its crew of nine was asleep,” and “asleep,”',
    'apart: “stationary” and “asleep,”',
  ],
  'utterances/20-rights-office.md': [
    'speaker: “unlawful detention.” of Guards',
    'apart: “that the camps breach the treaty and amount to unlawful detention, because nobody may leave them” and “unlawful detention.”',
  ],
  'utterances/21-post-in-french-and-english.md': [
    'apart: “No more cruise ships will dock in the old harbour after April,” and “no more cruise ships”',
    'apart: “Ningún crucero más atracará en el puerto viejo después de abril.” and “no more cruise ships”',
    'apart: “cruise ships will no longer dock in the old harbour after April” and “no more cruise ships”',
  ],
  'utterances/24-unnamed-officials.md': ['missed: indirect “a battery burst”'],
  'utterances/25-coach-in-three-papers.md': [
    'apart: “that he would stay for one more year” and “Davor Petrić will stay for one more year”',
    'apart: “that he would stay one more year” and “Davor Petrić will stay for one more year”',
  ],
};
