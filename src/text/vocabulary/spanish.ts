/**
 * Spanish words of questions about news, folded, and what English articles call the same: a word, a colon, its
 * English counterparts. Endings that only inflect (plural, gender, common verb forms) are tried off by the reader of
 * this table. Names carry over by themselves. Written for this project, MIT like the code.
 */
export const spanish = `
abandonar: leave abandon
abogado: lawyer
aborto: abortion
acabar: end finish
accidente: accident crash
acuerdo: agreement deal
acusar: accuse
acusacion: accusation allegation
actual: current
actuar: act
adios: goodbye
aeropuerto: airport
afectar: affect
afirmar: say claim state
agencia: agency
agua: water waters
aguila: eagle
ahora: now
aliado: ally
alto: halt high
amenaza: threat
amenazar: threaten
analista: analyst
anunciar: announce
anuncio: announcement
apoyo: support
apoyar: support
aranceles: tariffs
arma: weapon
arrestar: arrest
arresto: arrest
articulo: article
asesinar: murder kill
asesinato: murder killing
asunto: matter issue
atacar: attack strike
ataque: attack strike
atentado: attack bombing
autor: author
avion: plane aircraft
ayuda: aid help
ayudar: help
bandera: flag
banco: bank
crucero: cruise
atracar: dock moor
barco: boat ship vessel
base: base
bombardeo: bombing strike
bombardear: bomb strike
buque: ship vessel carrier
calle: street
cerrar: close shut
abrir: open
puente: bridge
derrumbar: collapse
propuesta: proposal plan
reparar: repair
cambiar: change
cambio: change
campesino: farmer
canciller: minister chancellor
carcel: prison jail
caribe: caribbean
cartel: cartel
casa: house
causa: cause
cese: ceasefire end
ciudad: city
ciudadano: citizen national
coca: coca
cocaina: cocaine
combate: fight combat
combatir: combat fight
comercio: trade
completo: complete
compartir: share
comunicacion: communication
comunicado: statement
condenar: condemn
condor: condor
conflicto: conflict
congreso: congress lawmakers
consejo: council
continuar: continue
contrainteligencia: counterintelligence
cooperacion: cooperation
cooperar: cooperate
cortar: cut stop
corte: court
crimen: crime
crisis: crisis
criticar: criticize
critica: criticism
cuenta: account
cumbre: summit
dar: give
decir: say said
dicho: said
decision: decision
declaracion: statement
declarar: declare say
decretar: decree order
defensa: defense
dejar: let leave stop
demanda: demand
demandar: sue demand
denunciar: denounce
derecho: right rights
derechos: rights
desacato: disobey
desobedecer: disobey
despertar: wake awaken
destruir: destroy
detener: arrest stop
dia: day
diario: newspaper
dijeron: said
dijo: said
dice: says said
dicen: say said
dinero: money
diputado: lawmaker
diplomatico: diplomatic
disparar: shoot
droga: drug
drogas: drugs
dron: drone
duda: doubt
economia: economy
ejercito: army military
ejecucion: execution
ejecuciones: killing execution
elecciones: election
embajada: embassy
embajador: ambassador
embarcacion: boat vessel
empezar: start begin commence
empresa: company
encontrar: find
enemigo: enemy
enviar: send
envio: sending
escribir: write
escribio: wrote written
espanol: spanish
estado: state
estados: states
estadounidense: american us
eeuu: us
europa: europe
europea: european
europeo: european
exigir: demand
explicar: explain
extraditar: extradite
extrajudicial: extrajudicial
familia: family
familiar: relative family
fecha: date
fin: end
financiero: financial
fiscal: prosecutor
flujo: flow
frontera: border
fuente: source
fuerza: force
fuerzas: forces
funcionario: official
ganar: win
gente: people
gobierno: government
golpe: strike blow
grupo: group
guerra: war
guerrilla: guerrilla
herido: wounded injured
hermano: brother
hijo: son child children
hijos: sons children
historia: story history
hombre: man
hora: hour
hospital: hospital
hoy: today
huracan: hurricane
humano: human
iglesia: church
ilegal: illegal unlawful
impuesto: tax
incendio: fire
informacion: information
informe: report
inglaterra: uk
ingles: british english
iniciar: start begin
inmigrante: migrant
inteligencia: intelligence
intercambio: exchange sharing
internacional: international
interior: interior
investigacion: investigation
investigar: investigate
jaguar: jaguar
jefe: chief head
juez: judge
juicio: trial
ley: law
lancha: boat vessel speedboat
lanchas: boats vessels
lider: leader
llamar: call
llegar: arrive
lucha: fight
luchar: fight
lugar: place
madre: mother
malinterpretar: misinterpret misinterpretation
mandar: order send
mar: sea
marina: navy
matar: kill
mato: killed
mayor: largest
medida: measure
medio: media outlet
medios: media press
mensaje: message
mes: month
meses: months
militar: military
ministra: minister
ministro: minister
ministerio: ministry
misil: missile
mision: mission
morir: die killed
motivo: reason
muerte: death
muerto: dead death killed
muertos: dead deaths killed
murieron: died killed
mujer: woman
mundo: world
narco: drug trafficker
narcotrafico: drug trafficking
narcotraficante: drug trafficker
nave: vessel
negar: deny
negociar: negotiate
negociacion: negotiation
nombre: name
noticia: news
nueva: new
nuevo: new
nueve: nine
numero: number
obedecer: obey
ocurrir: happen
oferta: offer
oficial: official
operacion: operation
operativo: operation
opinar: think say
opinion: opinion view
opositor: opponent
orden: order
ordenar: order
ordeno: ordered
oro: gold
dorada: golden
pacifico: pacific
pais: country
palabra: word
papa: pope
parar: stop halt
pasar: happen
paso: happened
paz: peace
pedir: ask call
pidio: asked called
peligro: danger
pelea: fight
periodico: newspaper
periodista: journalist
permitir: allow
pesca: fishing
pescador: fisherman
petroleo: oil
piensa: think
pensar: think
poblacion: population
pobre: poor
poder: power
policia: police
politica: policy politics
portaaviones: carrier aircraft
portaavion: carrier aircraft
portavoz: spokesman
posicion: position
postura: position
prensa: press media
presidente: president
presion: pressure
preso: prisoner
primer: first
primero: first
principal: main
prision: prison
problema: problem
prohibir: ban
protesta: protest
protestar: protest
proteger: protect
prueba: evidence test
publico: public
publicar: publish
pueblo: people
puerto: port
quitar: revoke remove
quitaron: revoked
razon: reason
reaccion: reaction
reaccionar: react
rechazar: reject
recibir: receive
regimen: regime
region: region
reino: kingdom uk
relacion: relation ties relationship
represalia: retaliation
responder: respond reply
respondio: responded replied
respuesta: response reply
retirar: withdraw
reunion: meeting
reunir: meet
revocar: revoke
robar: steal
romper: break
rusia: russia
saber: know
sancion: sanction
sanciones: sanctions
sancionar: sanction
sancionado: sanctioned
secretario: secretary
seguir: continue
seguridad: security
semana: week
senado: senate
senador: senator
sentencia: sentence
septiembre: september
servicio: service
silencio: silence
sindicato: union
sobrevivir: survive
sobreviviente: survivor
soldado: soldier
submarino: submarine
suceder: happen
suspender: suspend
suspension: suspension
suspendio: suspended
tema: subject
terminar: end
terremoto: earthquake
territorio: territory
terrorista: terrorist
tiempo: time
tierra: land
tomar: take
trafico: trafficking
tratado: treaty
tribunal: court
tropas: troops
tuit: tweet post
ultimo: last latest
unidos: states us
unido: kingdom uk
union: union
universidad: university
vacuna: vaccine
venganza: revenge
verdad: true
victima: victim
vida: life lives
viaje: trip
vigilar: monitor
violar: violate
violacion: violation
visa: visa
visado: visa
visita: visit
vivir: live
volar: fly
votar: vote
voto: vote
voz: voice
enero: january
febrero: february
marzo: march
abril: april
mayo: may
junio: june
julio: july
agosto: august
octubre: october
noviembre: november
diciembre: december
lunes: monday
martes: tuesday
miercoles: wednesday
jueves: thursday
viernes: friday
sabado: saturday
domingo: sunday
alemania: germany
brasil: brazil
canada: canada
espana: spain
francia: france
italia: italy
mexico: mexico
japon: japan
ucrania: ukraine
turquia: turkey
grecia: greece
egipto: egypt
siria: syria
irak: iraq
londres: london uk
britanico: british uk
britanicos: british uk
colombiano: colombian
colombianos: colombians
venezolano: venezuelan
mexicano: mexican
ruso: russian
chino: chinese
americano: american
latinoamerica: america latin
latina: latin
naciones: un nations
unidas: un nations
onu: un
ue: eu
londinense: london
tio: uncle
acceso: access
actividad: activity
acciones: actions
barcelona: barcelona
bolsa: market
camion: truck
carta: letter
cifra: number figure toll
comenzar: start begin commence
comision: commission
competencia: competition
comprar: buy
conocer: know
construir: build
costar: cost
crear: create
cuerpo: body
dano: damage
desde: since
despues: after
deuda: debt
empleo: job
entrevista: interview
equipo: team
error: error mistake
esposa: wife
estudio: study
exito: success
experto: expert analyst
fabrica: factory
falso: false
foto: photo
fuga: escape
gas: gas
global: global
hambre: hunger
huelga: strike
idioma: language
industria: industry
inundacion: flood
invadir: invade
invasion: invasion
jugador: player
lesion: injury
libertad: freedom
libro: book
llorar: cry
maestro: teacher
manifestacion: demonstration
medico: doctor
mercado: market
millon: million
nacer: born
nacional: national
obrero: worker
padre: father
partido: party match
pelicula: film
perder: lose
precio: price
premio: prize
producir: produce
producto: product
rebelde: rebel
record: record
reforma: reform
refugiado: refugee
religion: religion
renunciar: resign
rescate: rescue
rey: king
riesgo: risk
salud: health
sangre: blood
sequia: drought
temor: fear
toque: curfew
trabajador: worker
trabajar: work
trabajo: work job
usar: use
vender: sell
viento: wind
`;
