/**
 * What the program still reads otherwise than the articles' writer means it, by article. A fault that goes away, and one
 * that comes, both fail the test: the list always says what is wrong today.
 */
export const knownMisses: Readonly<Record<string, readonly string[]>> = {
  'attribution/10-headline.md': ['missed: marked “We were never asked”'],
  'attribution/12-unusual-cues.md': ['speaker: “When the bone says so,” of nobody'],
  'attribution/13-tabloid.md': ['missed: marked “IT ATE MY WEDDING CAKE”'],
  'attribution/14-courtroom.md': ["speaker: “I wasn't going to,” of nobody"],
  'attribution/17-translated-agency.md': [
    'missed: marked “the least unjust”',
    'speaker: “a cheque drawn on an empty well” of Karim Haddad',
    'speaker: “Let them begin by opening their own vaults!” of retired schoolteacher',
    'speaker: “takes note” of Fouad Bitar',
  ],
  'indirect/03-denials-and-promises.md': ['spurious: indirect “the opposite” of Femi Balogun'],
  'indirect/05-without-that.md': ['missed: indirect “it will be twenty”'],
  'indirect/09-reports-and-polls.md': [
    'missed: indirect “Two in three Norwegians want shops closed on Sundays”',
  ],
  'indirect/13-business-wire.md': [
    'spurious: indirect “a weak lira and a fire at its plant in Eskişehir” of Anka Elektrik',
  ],
  'indirect/14-village-dispute.md': [
    'missed: indirect “The bear that walked into the pharmacy at Zărnești on Saturday was only looking for honey drops”',
    'spurious: indirect “for permission to move the bear over the mountain” of Costel Munteanu',
  ],
  'indirect/15-science-desk.md': ['spurious: indirect “to repeat the work in blue” of team'],
  'indirect/16-police-blotter.md': [
    'speaker: “he had forgotten where he left it” of Lyle Novak',
    'speaker: “to pay for the dog’s supper” of Lyle Novak',
    'spurious: indirect “the non-emergency line” of vehicle',
  ],
  'indirect/17-tax-agency.md': [
    'speaker: “that the form they failed to fill in did not exist” of small bakeries',
    'missed: indirect “that somebody did”',
    'spurious: indirect “the printer” of Gunilla Tornberg',
    'spurious: indirect “the news” of Bakers',
  ],
  'indirect/18-research-news.md': [
    'missed: indirect “Octopuses punch fish out of spite, or at any rate without getting anything for it”',
    'spurious: indirect “to return next spring with better cameras” of team',
  ],
  'names/08-handles.md': ['no alias: Karin Oduber, Oduber'],
  'names/14-titled-family.md': ['speaker: “I have been cold since 1969,” of Penhaligon'],
  'names/15-double-surnames.md': [
    'no alias: María Fernanda Ugarte Salinas, María Ugarte',
    'no alias: Rosa Elvira Quiñones de la Torre, Quinones',
    'no alias: Rosa Elvira Quiñones de la Torre, Rosa Quinones',
  ],
  'names/16-stage-name.md': ['no speaker: Folake Adeyemi [manager]'],
  'names/17-village-blog.md': [
    'speaker: “They shook my hand, which is new,” of Dona Amélia',
    'no speaker: Amélia Brito []',
  ],
  'pronouns/06-gender-by-noun.md': ['speaker: “So did my sergeant,” of Alex Moroney'],
  'pronouns/14-the-40-year-old.md': ['speaker: “I owe my wife a garden,” of Diego Sosa'],
  'pronouns/15-two-men.md': ['speaker: “You will spend it all in this room,” of Gerhard Ruppel'],
  'pronouns/16-they-and-the-couple.md': ['speaker: “We were the only two who stayed awake,” of nobody'],
  'pronouns/17-the-nurse-and-the-surgeon.md': ['speaker: “It was on loud,” of Willem Bekker'],
  'pronouns/18-mother-and-champion.md': ['speaker: “She’ll be back, and she’ll be cross,” of Nika Zupan'],
  'said/14-social-media.md': ['speaker: “All our swans are present and cross,” of nobody'],
  'said/15-anniversary.md': ['place: “We will show one page a year,” at none'],
  'spans/03-unclosed.md': [
    'missed: marked “We have had rain on nine days in two years, grower Patricio Olmos told a meeting of the irrigation board.”',
  ],
  'spans/09-titles-and-terms.md': [
    'spurious: partial “Mother Courage.” of Critics',
    'spurious: direct “Night Freight.” of film',
  ],
  'spans/10-scare-quotes.md': ['spurious: partial “courtesy call.” of bank'],
  'spans/15-council-minutes.md': ['speaker: “Chair, can we please keep to the report?” of Nasreen Bashir'],
  'spans/16-wire-paragraphs.md': ['spurious: partial “bomb.” of Air Force'],
  'spans/17-red-top.md': [
    "speaker: “It's the first time in sixty years she couldn't answer back,” of Hubby Ron",
    'spurious: partial “gull tsar” of Phil Tunstall',
  ],
  'spans/18-culture-column.md': ['spurious: partial “Nobody drowned that year” of Elsa Norrby'],
  'utterances/10-block-and-quotation.md': [
    'speaker: “nobody will be buried without a name.” of Huaraz',
    'apart: “nobody will be buried without a name.” and “Nobody will be buried without a name, and nobody will be left on the mountain. We will dig with our hands if the machines do not come.”',
  ],
  'utterances/13-headline-and-body.md': [
    'apart: “We will not drink the sea” and “We will not drink the sea, and neither will our palms,”',
    'apart: “We will not drink the sea” and “we will not drink the sea.”',
  ],
  'utterances/16-statement-quoted-in-parts.md': [
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
  'utterances/27-verdict-in-two-papers.md': [
    'speaker: “her office would study the verdict before deciding on an appeal” of DPP Althea Browne',
    'speaker: “We respect the verdict,” of DPP Althea Browne',
    'speaker: “We will study it, and then we will decide on an appeal.” of DPP Althea Browne',
    'speaker: “Not a turtle in sight,” of Delroy Fontaine',
    'apart: “her office would study the verdict before deciding on an appeal” and “We will study it, and then we will decide on an appeal.”',
  ],
  'utterances/28-telescope.md': [
    'missed: marked “weather”',
    'apart: “that the signal could still come from the star itself” and “that the star itself could still be the source of the signal”',
  ],
};
