/**
 * How words are typed in chat: the typed form, a colon, what is meant. Only forms that are no English or Spanish word
 * of their own in a question. Written for this project, MIT like the code.
 */
export const chatSpelling = `
y: why
wat: what
wut: what
wot: what
wht: what
whats: what is
wats: what is
whos: who is
wheres: where is
whens: when is
hows: how is
wen: when
wer: where
wich: which
whcih: which
hu: who
hoo: who
u: you
ur: your
r: are
n: and
b: be
bc: because
bcs: because
bcuz: because
cuz: because
coz: because
pls: please
plz: please
thx: thanks
ty: thanks
ppl: people
ppls: people
gov: government
govt: government
gvmt: government
govts: governments
pres: president
prez: president
potus: president us
scotus: court us
sec: secretary
mil: military
intl: international
natl: national
dept: department
admin: administration
pm: prime minister
mins: ministers
info: information
intel: intelligence
docs: documents
dem: democrats
dems: democrats
gop: republicans
abt: about
abut: about
bout: about
w: with
wo: without
b4: before
2day: today
tmrw: tomorrow
yday: yesterday
ystrday: yesterday
rn: now
atm: now
tho: though
thru: through
sb: somebody
smth: something
sth: something
smone: someone
evry: every
evryone: everyone
mny: many
msg: message
num: number
nr: number
yr: year
yrs: years
hrs: hours
wk: week
mth: month
mths: months
sed: said
sez: says
sayd: said
sais: says
tld: told
theyd: they would
hed: he would
didnt: did not
dont: do not
doesnt: does not
isnt: is not
wasnt: was not
wont: will not
cant: can not
wanna: want to
gonna: going to
gotta: got to
lemme: let me
gimme: give me
dunno: do not know
kinda: kind of
q: que
k: que
xq: porque
pq: porque
xk: porque
tb: tambien
tmb: tambien
d: de
dnd: donde
cdo: cuando
cnd: cuando
qn: quien
eeuu: us
onu: un
ue: eu
otan: nato
`;
