/**
 * Words that news and those who ask about it use for one meaning, a group a line; the same word may stand in several.
 * Written for this project, MIT like the code. Only words that answer each other's questions stand together:
 * no opposites, no "kinds of".
 */
export const meanings = `
kill killing dead death die dying deadly lethal fatal fatality slain slay murder casualty lives toll perish
murder execution assassination assassinate homicide
injure injury wound wounded hurt
survive survivor alive
victim casualty
attack strike bombing bombardment raid airstrike assault hit shelling bomb operation
missile rocket
drone uav unmanned
boat ship vessel speedboat craft lancha
carrier ship warship
sink sunk destroy
plane aircraft jet airplane
car vehicle
soldier troop military army force serviceman
police officer cop
weapon arm gun
war conflict fighting
peace truce ceasefire
stop halt suspend cease end pause freeze cut sever discontinue suspension terminate break cessation
close closed closure shut shutdown
start begin commence launch onset
continue keep maintain persist remain ongoing proceed
resume restart restore
increase rise grow surge climb soar
flourish thrive grow boom expand
decrease fall drop decline shrink reduce plunge
let allow permit enable
ban prohibit forbid bar outlaw
refuse reject decline deny
deny denial denied reject dismiss
accuse accusation allege allegation charge blame claim
accept agree approve endorse
oppose against object resist
support back favour favor endorse
criticise criticize criticism condemn denounce slam blast decry lambast
praise applaud hail laud
warn warning caution alert
threaten threat
demand call urge ask request
investigate investigation probe inquiry
order command instruct direct directive instruction decree
announce announcement declare declaration unveil
reverse backtrack retract walk undo rescind
walk back reverse
cancel revoke annul withdraw scrap
remove take strip withdraw revoke
leave depart exit withdraw departure
arrive arrival reach come
return back
deploy deployment send dispatch
meet meeting talks summit
summit conference meeting gathering forum
speech address remarks
talk discuss discussion dialogue negotiate
agreement deal accord pact treaty
sign ratify
vote ballot poll election
elect election win
win victory triumph
lose loss defeat
defeat beat overcome
resign quit step
fire dismiss sack oust remove
appoint name nominate
arrest detain detention custody capture
jail prison imprison
free release liberate
trial court prosecute
lawsuit sue suit
sentence convict conviction
law legal legislation
illegal unlawful violate violation extrajudicial
crime criminal offence offense
terror terrorist terrorism
drug narcotic cocaine
dealer trafficker smuggler trafficking
traffic trafficking smuggle smuggling
cartel gang mafia
gang cartel
money laundering finance
sanction penalty punish punishment
punish sanction
tariff duty levy
tax levy
aid help assistance support
facilitate support enable
port harbour harbor
use utilize utilise employ
money fund funding cash
cost price
pay payment
buy purchase acquire
sell sale
share sharing exchange
info information data
intel intelligence
spy espionage
secret classified confidential
cooperate cooperation coop collaborate collaboration work partnership
ally partner alliance
relation relationship ties tie
tension friction strain rift
crisis emergency
dispute row disagreement quarrel spat
message communication statement
communicate communication contact
reason cause why motive catalyst
result outcome consequence effect impact
worry concern fear anxious
anger angry fury outrage
doubt skeptic skeptical skepticism sceptical
wrong mistake error misinterpretation misinterpret misunderstand misunderstood
mistake error
misquote misinterpret misinterpretation
lie false untrue
true correct accurate
press media journalist newspaper
reporter journalist
article story report
write author wrote written
publish publication release
post tweet message publication
president leader
leader chief head
chief head director boss
minister secretary
official authority
congress lawmaker parliament senate legislature legislator
government administration regime cabinet
analyst expert observer
citizen national
country nation state
nationality national citizen
people person civilian
men man
woman women
child children kid
son daughter children
family relative immediate
wife husband spouse
friend ally
fisherman fishermen fisher
farmer peasant campesino
protest demonstration demonstrate rally protester demonstrator march
riot unrest
fight combat
identity identities identify name
know aware
large big huge massive
largest biggest
world global
small little
poor impoverished
rich wealthy
old age
new latest recent
important significant key
danger dangerous risk
safe safety security
border frontier
sea ocean waters
region area zone
land territory
city town
capital city
house home
school university
hospital clinic
doctor physician
disease illness sick
virus covid
vaccine jab
fire blaze
flood flooding
storm hurricane typhoon cyclone
earthquake quake
weather climate
oil petroleum crude
energy power
company firm corporation business
worker employee
job employment
market trade
bank lender
economy economic
inflation prices
plan proposal scheme
propose proposal suggest
decision move
policy strategy
program programme project
rule regulation
right rights
human rights
refugee migrant asylum
flee escape
hide conceal
find discover
search hunt
show reveal disclose
hear listen
see view watch
think believe consider view opinion
position stance view opinion policy
explain explanation clarify
happen occur event
change shift transform
build construct
create establish form found
destroy ruin demolish
damage harm
hurt harm
save rescue
protect defend protection
defense defence
attend attendance
visit trip travel
host hosted organise organize
aboard onboard board
sailor crew
message beware warn
reply respond response answer reaction react
insult offend
promise pledge vow
apologise apologize apology sorry
vessel boats
visa passport
disobey defy
obey follow
soldiers troops
pressure push
intervene intervention interfere
invade invasion
withdraw pull
nuclear atomic
film movie
football soccer
game match
team squad
player footballer
cup trophy
goal score
song music
book novel
actor actress star
king monarch
queen monarch
priest clergy
church religious
wake awaken awake rouse
level echelon rank tier
`;
