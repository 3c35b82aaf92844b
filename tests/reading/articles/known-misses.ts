/**
 * What the program still reads otherwise than the articles' writer means it, by article. A fault that goes away, and one
 * that comes, both fail the test: the list always says what is wrong today.
 */
export const knownMisses: Readonly<Record<string, readonly string[]>> = {
  'attribution/07-two-speakers-in-a-sentence.md': [
    'speaker: “fewer boats and better ones.” of Graciela Pintos',
  ],
  'attribution/10-headline.md': ['missed: marked “We were never asked”'],
  'attribution/12-unusual-cues.md': ['speaker: “When the bone says so,” of nobody'],
  'attribution/13-tabloid.md': ['missed: marked “IT ATE MY WEDDING CAKE”'],
  'attribution/14-courtroom.md': ["speaker: “I wasn't going to,” of Colhoun"],
  'attribution/17-translated-agency.md': [
    'missed: marked “the least unjust”',
    'speaker: “a cheque drawn on an empty well” of Karim Haddad',
    'speaker: “takes note” of Fouad Bitar',
  ],
  'attribution/20-tenancy-live-blog.md': ['speaker: “a tax on decency” of bill'],
  'attribution/21-care-home-court.md': ['speaker: “nothing more complicated than greed” of residents'],
  'attribution/22-burst-main.md': ['speaker: “I will not do procurement on radio.” of Adwoa Kyerewaa'],
  'attribution/23-bottom-at-christmas.md': ['speaker: “Eleven strangers in matching socks.” of nobody'],
  'attribution/24-salt-plant-agency.md': ['missed: marked “a small plant with a very large audience”'],
  'attribution/26-dock-strike.md': ['spurious: partial “orange winter” of Similar'],
  'attribution/27-valley-flood.md': [
    'speaker: “leave the goats, take the children” of Rahmat Shah',
    'spurious: partial “cloudbursts” of Scientists',
  ],
  'attribution/31-chipmaker-cuts-outlook.md': [
    'spurious: partial “buy” of Naomi Feld',
    'spurious: partial “hold” of Naomi Feld',
  ],
  'attribution/32-river-mercury.md': ['spurious: partial “vacuna” of Gulf Clan'],
  'indirect/05-without-that.md': ['missed: indirect “it will be twenty”'],
  'indirect/08-not-reported.md': ['spurious: indirect “lemon and time” of recipe'],
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
    'spurious: indirect “the non-emergency line” of Residents',
  ],
  'indirect/17-tax-agency.md': [
    'missed: indirect “that somebody did”',
    'spurious: indirect “new forms and thanked the bakers for their patience” of Nils Åkerlund',
    'spurious: indirect “why nobody noticed for three years” of opposition',
  ],
  'indirect/18-research-news.md': ['spurious: indirect “to return next spring with better cameras” of team'],
  'indirect/19-wire-rebels.md': [
    'missed: indirect “to suspend peace talks”',
    'missed: indirect “of burning the weighing station as they fled”',
    'spurious: indirect “condition of anonymity because she feared reprisals” of Numbi health centre',
    'spurious: indirect “that a deal is possible” of Mediators',
  ],
  'indirect/21-ghost-workers.md': [
    'speaker: “that over 400 genuine teachers were delisted” of state chapter',
  ],
  'indirect/22-lake-bench.md': [
    'speaker: “to file a report within three weeks on the encroachment of 14 lakes around the city” of State government',
    'speaker: “that the authorities had been sleeping over complaints since 2019” of Sunita Rao',
    'missed: indirect “that construction debris was being dumped at night in full view of the police”',
    'spurious: indirect “the matter to August 18” of Bench',
  ],
  'indirect/23-octopus-study.md': [
    'spurious: indirect “that those closest to the traffic flickered twice as much” of researchers',
    'spurious: indirect “that temperature could explain the effect” of Henrik Aalto',
    'spurious: indirect “to repeat the experiment next summer” of team',
  ],
  'indirect/24-profit-warning.md': [
    'spurious: indirect “an operating profit of between 310 and 330 million euros” of Finnish confectioner',
  ],
  'indirect/26-injured-midfielder.md': [
    'missed: indirect “The Italian midfielder will miss at least three months with an ankle fracture”',
    'missed: indirect “to avoid the coast road, where resurfacing begins on Monday”',
  ],
  'indirect/29-border-crossings.md': [
    'speaker: “that its members had lost N40 billion since 2023” of Congress',
    'spurious: indirect “the restrictions on its electricity supply lifted as well” of Niger',
  ],
  'indirect/30-water-cuts.md': [
    'missed: indirect “that the rains would arrive two weeks late this year”',
    'spurious: indirect “claims of favoritism” of tanker drivers’ union',
  ],
  'indirect/31-school-bond.md': [
    'missed: indirect “her daughter wears gloves in class”',
    'missed: indirect “to keep it civil”',
  ],
  'indirect/32-grain-corridor.md': [
    'missed: indirect “firing on the convoy”',
    'speaker: “staging the incident” of town',
    'missed: indirect “to extend it until the end of February”',
    'spurious: indirect “monitoring of the road, which has been mined in several places” of Diplomats',
  ],
  'names/08-handles.md': ['no alias: Karin Oduber, Oduber'],
  'names/14-titled-family.md': ['speaker: “I have been cold since 1969,” of Penhaligon'],
  'names/15-double-surnames.md': [
    'no alias: Rosa Elvira Quiñones de la Torre, Quinones',
    'no alias: Rosa Elvira Quiñones de la Torre, Rosa Quinones',
  ],
  'names/16-stage-name.md': ['no speaker: Folake Adeyemi [manager]'],
  'names/17-village-blog.md': ['no speaker: Amélia Brito []'],
  'names/20-fish-quay.md': [
    'no speaker: Nasser bin Khalifa al-Dulaimani [Minister of Ports]',
    'no speaker: Mourad Ben Slimane [harbour master]',
  ],
  'names/22-banned-streamer.md': ['no speaker: Marcus Odom []'],
  'names/24-carnival-floats.md': [
    'no alias: José Ignacio Urrutia Peña, Nacho Urrutia',
    'no alias: José Ignacio Urrutia Peña, Urrutia',
  ],
  'names/27-shoal-communique.md': [
    'speaker: “I came with a paragraph and I leave with a comma,” of Abrenica',
  ],
  'names/28-silo-fire-judge.md': [
    'no alias: Ghada Abou Chakra, Ghada Abou Shakra',
    'no alias: Mahmoud Abdel-Karim al-Saadi, Mahmud al-Saadi',
    'no alias: Samira Haddad-Khoury, Samira Khoury',
  ],
  'pronouns/04-two-women.md': ['speaker: “Our mother also drove without a licence,” of Anke Roth'],
  'pronouns/06-gender-by-noun.md': ['speaker: “So did my sergeant,” of Alex Moroney'],
  'pronouns/14-the-40-year-old.md': ['speaker: “I owe my wife a garden,” of Diego Sosa'],
  'pronouns/15-two-men.md': ['speaker: “You will spend it all in this room,” of Gerhard Ruppel'],
  'pronouns/16-they-and-the-couple.md': [
    'speaker: “We were the only two who stayed awake,” of nobody',
    'speaker: “I want to see Saturn again because last time it was cloudy,” of Devin Cardinal',
  ],
  'pronouns/17-the-nurse-and-the-surgeon.md': ['speaker: “It was on loud,” of Willem Bekker'],
  'pronouns/18-mother-and-champion.md': ['speaker: “She’ll be back, and she’ll be cross,” of Nika Zupan'],
  'pronouns/20-blocked-spout.md': [
    'speaker: “I’d nicked a moped,” of nobody',
    'speaker: “Best moped I ever nicked.” of nobody',
    'speaker: “It’s obscene,” of nobody',
    'speaker: “and I’ve bought my mum a roof.” of nobody',
    'speaker: “They’ve had tea there for a while,” of nobody',
    'speaker: “They might notice.” of nobody',
  ],
  'pronouns/31-last-bus.md': ['speaker: “It’s clean,” of volunteer'],
  'said/14-social-media.md': ['speaker: “All our swans are present and cross,” of nobody'],
  'said/15-anniversary.md': ['place: “We will show one page a year,” at none'],
  'said/19-county-landfill.md': ['day: “the county would lose $400,000 a year” on 2025-04-23 (inferred)'],
  'said/23-dry-dam.md': [
    'place: “That dam will have water by Christmas or I will go home,” at none',
    'place: “We shall march on Thursday, rain or no rain, and I am betting on no rain,” at none',
  ],
  'spans/03-unclosed.md': [
    'missed: marked “We have had rain on nine days in two years, grower Patricio Olmos told a meeting of the irrigation board.”',
  ],
  'spans/09-titles-and-terms.md': [
    'spurious: partial “Mother Courage.” of Critics',
    'spurious: direct “Night Freight.” of film',
  ],
  'spans/10-scare-quotes.md': ['spurious: partial “courtesy call.” of One bank'],
  'spans/15-council-minutes.md': ['speaker: “Chair, can we please keep to the report?” of Nasreen Bashir'],
  'spans/16-wire-paragraphs.md': ['spurious: partial “bomb.” of Air Force'],
  'spans/17-red-top.md': [
    "speaker: “It's the first time in sixty years she couldn't answer back,” of Hubby Ron",
    'spurious: partial “gull tsar” of Phil Tunstall',
  ],
  'spans/18-culture-column.md': ['spurious: partial “Nobody drowned that year” of Elsa Norrby'],
  'spans/19-radio-transcript.md': [
    'speaker: “will not be refilled until an independent panel has signed off.” of broadcast',
  ],
  'spans/22-app-posts-and-memo.md': [
    'missed: block “Free accounts will stay readable for twelve months. Nobody will lose a single note, and the export button will stay where it has always been.”',
  ],
  'spans/23-slow-water-straight-marks.md': [
    'speaker: “Best notice I ever got,” of Cal Dupree',
    'spurious: partial “Slow Water Coming” of Odette Fontenot',
    'spurious: partial “crawler” of null',
    'spurious: partial “through-line,” of null',
  ],
  'spans/25-statue-posts.md': ['spurious: partial “Armgate” of Newspapers'],
  'spans/26-resignation-letter.md': ['spurious: partial “Spot 4” of null'],
  'spans/27-garment-march.md': [
    'speaker: “a temporary mismatch of receipts” of Shathi Akter',
    'spurious: partial “Ashtagram formula” of null',
    'spurious: partial “The Needle and the Crane” of null',
    'spurious: partial “Nodir Bari” of man',
  ],
  'spans/28-burnt-boat-trial.md': ['spurious: partial “basket rights” of small-scale fishers'],
  'spans/29-archive-fire.md': ['spurious: partial “The Salt Road” of null'],
  'spans/30-checkpoint-clinic.md': ['spurious: partial “Area C” of Oslo Accords'],
  'spans/31-cerrado-rail.md': ['spurious: partial “grain arrow” of government'],
  'utterances/10-block-and-quotation.md': [
    'speaker: “nobody will be buried without a name.” of Huaraz',
    'apart: “nobody will be buried without a name.” and “Nobody will be buried without a name, and nobody will be left on the mountain. We will dig with our hands if the machines do not come.”',
  ],
  'utterances/13-headline-and-body.md': ['missed: marked “We will not drink the sea”'],
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
  'utterances/29-port-not-for-sale.md': [
    'missed: indirect “Togo will not sell its deep-water port”',
    'speaker: “Nobody has offered us a price, so there is nothing to refuse,” of Yao Mensah',
    'apart: “We will not sell the port, neither today nor tomorrow,” and “Nous ne vendrons pas le port, ni aujourd’hui ni demain,”',
    'apart: “Nous ne vendrons pas le port, ni aujourd’hui ni demain,” and “neither today nor tomorrow”',
  ],
  'utterances/30-ticket-breach.md': [
    'apart: “An unauthorised party gained access to names and email addresses held by one of our suppliers, and we have no evidence that payment details were taken.” and “no evidence that payment details were taken”',
    'apart: “An unauthorised party gained access to names and email addresses held by one of our suppliers, and we have no evidence that payment details were taken.” and “it had no evidence payment details had been taken”',
    'apart: “no evidence that payment details were taken” and “it had no evidence payment details had been taken”',
  ],
  'utterances/31-last-barrier.md': [
    'speaker: “I have jumped my last barrier, and I thank God for every one of them,” of Iten-based athlete',
    'apart: “My body has spoken louder than my heart. I have jumped my last barrier, and I thank God for every one of them.” and “I have jumped my last barrier, and I thank God for every one of them,”',
    'apart: “I have jumped my last barrier, and I thank God for every one of them,” and “spoken louder than my heart”',
  ],
  'utterances/32-mine-union.md': [
    'apart: “We will not get up from the table until there is an agreement in writing,” and “No nos vamos a levantar de la mesa hasta que haya un acuerdo por escrito,”',
    'apart: “No nos vamos a levantar de la mesa hasta que haya un acuerdo por escrito,” and “We’re not getting up from the table until there’s a written agreement,”',
  ],
  'utterances/34-river-proposal.md': [
    'apart: “Bangladesh has not received any proposal on sharing the dry-season flow of the Teesta,” and “that it had not received any proposal from India on sharing the river’s dry-season flow”',
  ],
  'utterances/35-volcano-alert.md': [
    'apart: “The alert stays at the third level until sulphur dioxide falls below 500 tonnes a day,” and “The alert will not be lowered until emissions of sulphur dioxide fall below 500 tonnes a day”',
    'apart: “The alert will not be lowered until emissions of sulphur dioxide fall below 500 tonnes a day” and “below 500 tonnes a day”',
    'apart: “The alert will not be lowered until emissions of sulphur dioxide fall below 500 tonnes a day” and “that the alert would remain at level three until sulphur dioxide fell below 500 tonnes a day”',
  ],
  'utterances/36-ambassador-recalled.md': [
    'apart: “We sent the lists, and we sent them twice,” and “that the lists of names had been sent twice”',
  ],
  'utterances/37-eleven-days.md': [
    "speaker: “that its stocks of food for camps in the north will be exhausted in eleven days” of UN's top humanitarian official",
    'apart: “We are eleven days away from having nothing left to distribute in the northern camps,” and “that its stocks of food for camps in the north will be exhausted in eleven days”',
    'apart: “We are eleven days away from having nothing left to distribute in the northern camps,” and “that the northern camps were eleven days from an empty store”',
    'apart: “that its stocks of food for camps in the north will be exhausted in eleven days” and “that the northern camps were eleven days from an empty store”',
  ],
  'utterances/38-shipyard-promise.md': [
    'joined: “As long as I am chairman, the shipyard at Mokdo will not be shut,” and “We will not sell the Mokdo yard, not at this price and not at twice this price,”',
    'apart: “As long as I am chairman, the shipyard at Mokdo will not be shut,” and “that the Mokdo shipyard would stay open for as long as he was chairman”',
    'apart: “I can promise you the yard. I cannot promise you every desk in it,” and “he could guarantee the shipyard but not every desk inside it”',
    'joined: “We will not close the Mokdo yard while I am chairman,” and “We will not sell the Mokdo yard, not at this price and not at twice this price,”',
    'apart: “We will not close the Mokdo yard while I am chairman,” and “that the Mokdo shipyard would stay open for as long as he was chairman”',
  ],
};
