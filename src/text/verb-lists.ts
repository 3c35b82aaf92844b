const list = (text: string) => text.trim().split(/\s+/);

/** The base forms of verbs that report what somebody says, writes, thinks or feels. */
export const reportingVerbs =
  list(`accept accuse acknowledge add address admit admonish advise advocate affirm agree allege allow
  announce answer apologize appeal applaud argue ask assail assert assess assure attack attest back bash beg begin believe
  bemoan berate blame blast boast brag brand call caution celebrate challenge characterize charge chastise chide cite claim
  clarify comment commend compare complain concede conclude condemn confess confide confirm congratulate consider contend
  continue convey counsel counter criticize cry dare decide declare decline decry defend demand demur denounce deny deride
  describe detail determine disagree disclose discuss dismiss dispute doubt dub echo elaborate emphasize encourage endorse
  envision estimate exclaim explain express fear finish fire forecast fret fume gloat grumble guess gush hail highlight hint
  hope imagine imply indicate inform inquire insist instruct insult interject interrupt intone invite invoke joke jest
  justify label lament lash laugh lecture liken list maintain marvel mention mock muse mutter nod note object observe offer
  opine oppose order outline pan pen phrase plead pledge point ponder post praise preach predict press proclaim promise
  propose protest put question quip quote rail rant read reaffirm realize reason reassure rebuff rebuke rebut recall
  recommend recount refer reflect refuse refute reiterate reject relate remark remember remind repeat reply report request
  resolve respond retort reveal ridicule rip roar rule scoff scold scream shout shrug sigh signal skewer slam snap sneer
  snipe speculate spell stammer state stipulate stress suggest summarize surmise suspect swear sum taunt tease term testify
  theorize think threaten thunder tout trash trumpet tweet retweet underline underscore urge venture view voice volunteer
  submit vow wager warn welcome whine whisper wonder worry yell speak say tell write feel know find hear hold show see forgive
  argue enthuse crow exhort implore stipulate posit postulate conjecture mumble murmur plead quiz chant sing text email
  message chime weigh allude equate lambaste excoriate castigate vent rejoin reckon advocate attribute credit document
  chronicle cast depict portray paint frame introduce deem regard hypothesize joke kid intimate insinuate notify proffer
  dictate decree mandate stump editorialize blog
  growl hiss howl shriek wail sob moan whine gripe grouse seethe bark bellow holler squeal gasp blurt croak groan splutter
  drawl chuckle giggle grin smile beam`);

/** Reporting verbs of the mind rather than the mouth. */
export const mentalVerbs = new Set(
  list(`accept agree allow attack back believe celebrate consider decide decline determine doubt envision estimate
  expect favor fear feel find forget hear hold hope imagine intend know like muse oppose order ponder prefer realize reason
  recognize reflect refuse regard reject remember resolve see seek show surmise support suspect theorize think
  understand view want weigh wish wonder worry endorse`),
);

/** The base forms of frequent verbs that report nothing. */
export const otherVerbs =
  list(`be have do go come get make take give keep let begin seem help turn start run move live bring happen
  provide sit stand lose pay meet include learn change lead understand watch follow stop create spend grow open walk win
  teach love wait serve die send expect build stay fall cut reach kill remain raise pass sell require try use need want work
  play look leave lie hit appear lay hang return support meet join release issue publish carry receive draw choose vote seek
  wear drive fight hurt set arrive force shut rise strike catch throw deal break buy eat sleep cause produce cost hire fly
  enter visit attend focus represent remain plan intend like hate aim strive host lack fail cross deliver prepare appoint
  nominate elect campaign rally trail face handle benefit benefit push pull shift end close tend cover consist sign launch
  drop land hold miss enjoy decide treat adopt match rank rate poll survey study resign retire quit refuse settle sue
  direct mark affect reflect draw fuel target suspend cease halt impose revoke withdraw oversee manage act contribute constitute violate share reopen undermine amount shoot
  fire chip weigh kick blow steer veer swipe hammer pound knock tear dig press lob hurl launch mount level aim double
  circle zero pivot stick stumble slip turn touch hone stump swing snipe jump leap pounce seize latch capitalize dwell
  pile spar tangle clash joust wade delve gripe grouse moan whine lash rage seethe boil chuckle grin smile wink pause
  nudge prod poke dip dive break catch trot roll rattle spout spew spit bark growl hiss howl shriek wail sob weep
  thank hug greet address forget ignore neglect avoid resist tackle raise lower soften sharpen harden escalate ratchet
  dispatch distribute circulate air run place record film tape mail print compile gather collect assemble unveil
  introduce outline formulate craft draft author pen file submit register lodge summon subpoena
  interview approach contact reach phone visit host moderate chair attend join become grow prove turn stay feel look sound
  seem appear mean matter depend rely trust doubt regret resent envy pity mourn grieve fear dread detest despise loathe
  adore cherish relish savor value prize esteem respect revere idolize worship bless curse damn beat defeat crush topple
  trounce edge outpace outspend hand grant award bestow confer bear deserve earn gain obtain secure acquire inherit own
  possess retain keep preserve protect guard shield save rescue free liberate arrest detain jail imprison convict acquit
  sentence fine punish pardon expel ban bar block prevent obstruct hinder hamper shake ride swim sink drink wake freeze steal bite hide slide bend sweep delay postpone cancel scrap abandon drop`);
