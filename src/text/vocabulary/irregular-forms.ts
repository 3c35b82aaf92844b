/**
 * English words that inflect irregularly: the base form, a colon, its other forms. Written for this project, MIT like the
 * code.
 */
export const irregularForms = `
arise: arose arisen
awake: awoke awoken
bear: bore borne
beat: beaten
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
child: children
choose: chose chosen
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
foot: feet
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lead: led
leave: left
lend: lent
life: lives
light: lit
lose: lost
man: men
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
overcome: overcame
overthrow: overthrew overthrown
pay: paid
person: people
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
speak: spoke spoken
spend: spent
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
swear: swore sworn
swim: swam swum
swing: swung
teach: taught
tear: tore torn
tell: told
think: thought
threaten: threat
throw: threw thrown
tooth: teeth
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
uphold: upheld
wake: woke woken
wear: wore worn
weep: wept
wife: wives
win: won
withdraw: withdrew withdrawn
withhold: withheld
woman: women
write: wrote written
`;
