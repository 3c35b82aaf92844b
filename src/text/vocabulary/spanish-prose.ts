/**
 * More Spanish words of general news prose, folded, as in `spanish.ts`: what people say rather than what is asked about it.
 * Written for this project, MIT like the code.
 */
export const spanishProse = `
absoluto: absolute
absurdo: absurd
accion: action
aceptar: accept
acostumbrada: used accustomed
acostumbrado: used accustomed
acostumbrados: used accustomed
acto: act action
actos: actions acts
acusado: accused defendant
adelante: forward ahead
adulto: adult
advertencia: warning
advertir: warn
agricultor: farmer
aire: air
alcalde: mayor
alcaldesa: mayor
alcance: reach scope
alcanzar: reach achieve
alegar: allege claim
alerta: alert
alianza: alliance
alimento: food
altos: high
alumno: student pupil
amar: love
ambos: both
amigo: friend
amistad: friendship
amor: love
anciano: elderly
animal: animal
ano: year
anos: years
antiguo: former old ancient
apagar: turn off
aparato: apparatus
aprender: learn
aprobacion: approval
aprobar: approve pass
apuesta: bet
arbol: tree
archivo: file
armada: navy armed
armado: armed
arreglar: fix
arrestos: arrests
arriesgar: risk
asegurar: assure ensure secure
asesinado: murdered killed
asistir: attend
asumir: assume take
atencion: attention
atender: attend
aumentar: increase rise
aumento: increase rise
aun: still
autoridad: authority
avanzar: advance
ayer: yesterday
bajar: lower fall
bajo: low under
bandido: bandit
bastante: enough
beber: drink
beneficio: benefit
bien: well good
bienvenido: welcome
blanco: white
boca: mouth
bosque: forest
brazo: arm
bueno: good
buscar: seek search look
caer: fall
cafe: coffee
calma: calm
calor: heat
camino: road path way
campana: campaign
campesinos: farmers peasants
campo: field countryside
cancelar: cancel
cansado: tired
cantidad: amount quantity
capacidad: capacity ability
capital: capital
cara: face
carga: cargo load
cargar: carry load
cargo: office charge
caso: case
castigar: punish
castigo: punishment
celebrar: celebrate hold
centro: center centre
cerca: near close
cielo: sky
cien: hundred
cientifico: scientist scientific
cientos: hundreds
cierre: closure
cierto: true certain
cinco: five
claro: clear
clave: key
cobarde: coward
coche: car
colaborar: collaborate cooperate
comer: eat
cometer: commit
comida: food
companero: colleague companion
comprender: understand
compromiso: commitment
comun: common
comunidad: community
condena: sentence conviction condemnation
condenado: sentenced condemned
confianza: trust confidence
confiar: trust
confirmar: confirm
conjunto: joint together
consecuencia: consequence
conseguir: get achieve
considerar: consider
constitucion: constitution
contar: count tell
contestar: answer reply
continua: continuous
continuo: continuous
contrario: contrary opposite
control: control
controlar: control
contundente: strong forceful
convenio: agreement
conversar: talk
convertir: turn become convert
corazon: heart
correcto: correct right
correr: run
corrupcion: corruption
cosa: thing
crecer: grow
creer: believe
criminal: criminal
cruel: cruel
cuatro: four
cuerpos: agencies bodies
cuidado: careful beware care
cuidar: care
culpa: fault blame guilt
culpable: guilty
cultivo: crop
cumplir: fulfill comply meet keep
curso: course
debate: debate
deber: must should duty owe
debil: weak
decidir: decide
decomiso: seizure
defender: defend
dejado: left let
delincuente: criminal
delito: crime offense
demasiado: too much
democracia: democracy
demostrar: show prove demonstrate
dentro: inside within
denuncia: complaint
derrota: defeat
derrotar: defeat
desaparecer: disappear
desarrollar: develop
desarrollo: development
desastre: disaster
desatar: unleash
desatarse: unleash
descubrir: discover
desear: wish want
deseo: wish desire
despedir: fire dismiss
desplegar: deploy
despliegue: deployment
destino: destiny destination
destruccion: destruction
detencion: arrest detention
devolver: return
dialogar: talk
dialogo: dialogue
dictador: dictator
dictadura: dictatorship
diez: ten
diferencia: difference
diferente: different
dificil: difficult hard
dignidad: dignity
dios: god
directo: direct
dirigir: lead direct
disculpa: apology
disculpar: apologize excuse
discurso: speech
disponer: dispose
distinto: different
dividir: divide
doble: double
doler: hurt
dolor: pain
dormir: sleep
dueno: owner
duro: hard tough
echar: throw
edad: age
edificio: building
educacion: education
efectivo: effective cash
eficaz: effective
eje: axis
ejemplo: example
ejercer: exercise
ejercicio: exercise
ejercitos: armies
elegir: choose elect
eliminar: eliminate
empobrecer: impoverish
empujar: push
energetico: energetic energy
energico: strong vigorous
enfermedad: disease
enfrentar: face confront
enganar: deceive
engano: deception
ensenar: teach
entender: understand
entero: whole entire
entrar: enter
entregar: deliver hand
enviado: sent envoy
equilibrio: balance
equivocar: mistake wrong
escala: scale
escalon: echelon
esclavo: slave
escuchar: listen hear
escuela: school
esfera: sphere
esfuerzo: effort
espacio: space
espada: sword
espanoles: spaniards spanish
esperanza: hope
esperar: wait hope expect
estar: be
estrategia: strategy
estrategico: strategic
estrella: star
estrictamente: strictly
estricto: strict
estudiante: student
estudiar: study
estupefaciente: narcotic drug
evitar: avoid prevent
exacto: exact
excepto: except
exceso: excess
exigencia: demand
existir: exist
expulsar: expel
extranjero: foreign foreigner
extremo: extreme
facil: easy
fallar: fail
fallo: failure ruling
falta: lack
faltar: lack
favor: favor
feliz: happy
firma: signature
firmar: sign
firme: firm strong
florecer: flourish thrive
florezca: flourish thrive
florezcan: flourish thrive
flota: fleet
fondo: fund bottom
forma: form way
formar: form
fortalecer: strengthen
fracasar: fail
fracaso: failure
frances: french
franceses: french frenchmen
frente: front
frio: cold
fuego: fire
fuerte: strong
funcionar: work function
funcionarios: officials
futuro: future
garantia: guarantee
garantizar: guarantee ensure
gasto: expense spending
general: general
gigante: giant
gobernador: governor
gobernar: govern
gracias: thank thanks
gran: great big large
grande: great big large
granjero: farmer
grave: serious grave
gringo: gringo
gritar: shout
guardar: keep save
guia: guide
haber: have
habitante: inhabitant people
hablar: speak talk
hacer: do make
hallar: find
hasta: until
hecho: fact done made
hermana: sister
heroe: hero
hija: daughter
historico: historic historical
hogar: home
hombres: men
honor: honor
honrar: honor
humanidad: humanity
idea: idea
igual: equal same
igualdad: equality
imagen: image
impedir: prevent
imperio: empire
implicar: imply involve
importante: important
importar: matter import
imposible: impossible
imprudente: reckless
incautacion: seizure
incautar: seize
incendiario: incendiary
incluida: including included
incluidas: including included
incluido: including included
incluidos: including included
incluir: include
incluyendo: including
indefinidamente: indefinitely
indefinido: indefinite
independencia: independence
indigena: indigenous
infraccion: violation
injusticia: injustice
injusto: unfair unjust
inmediatamente: immediately
inmediato: immediate
inocente: innocent
institucion: institution
instruccion: instruction
instruir: instruct
intentar: try attempt
interes: interest
intervenir: intervene
invertir: invest
ir: go
irresponsable: irresponsible reckless
izquierda: left
jamas: never
jardin: garden
joven: young
jovenes: young youth
jugar: play
junto: together
jurar: swear
jurisdiccion: jurisdiction
justicia: justice
justo: fair just
lado: side
ladron: thief
lamentar: regret
lanzamiento: launch
lanzar: launch
largo: long
leer: read
lengua: language
letal: lethal
levantar: raise lift
leyenda: legend
libertador: liberator
libertadores: liberators
libre: free
liderar: lead
limitar: limit
limite: limit
limpiar: clean
limpio: clean
listo: ready
lleno: full
llevar: carry take lead
llover: rain
lluvia: rain
local: local
loco: crazy
lograr: achieve
logro: achievement
luz: light
maestra: teacher
malentendido: misunderstanding misinterpretation
malinterpretacion: misinterpretation
malo: bad
malvado: evil
manana: tomorrow morning
mandatario: president leader
mando: command
manera: way manner
mano: hand
mantendra: remain continue maintain
mantener: maintain keep remain continue
mantenga: remain continue maintain
maquina: machine
marchar: march leave
masacre: massacre
materia: matter
matriz: grid matrix
maximo: maximum
mayoria: majority
medidas: measures
mejor: better best
mejorar: improve
memoria: memory
menor: minor lesser
menos: less
menoscabar: undermine
mensajero: messenger
mentir: lie
mentira: lie
mentiroso: liar
mercancia: merchandise
meter: put mess
metiendo: messing putting
miedo: fear
miembro: member
mientras: while as
migrante: migrant
mil: thousand
miles: thousands
minimo: minimum
minoria: minority
mirar: look watch
mismo: same
mitad: half
moneda: currency coin
montana: mountain
mover: move
movimiento: movement
muchacho: boy
muestra: sample show
multa: fine
muro: wall
nacion: nation
natural: natural
naturaleza: nature
necesario: necessary
necesidad: need necessity
necesitar: need
negado: refused denied
negro: black
nino: child
ninos: children
nivel: level
niveles: levels
noche: night
norma: rule norm
norte: north
nota: note
notar: notice
obligacion: obligation
obligar: force oblige
obra: work
observancia: observance
observar: observe
obtener: obtain get
oceano: ocean
ocho: eight
ocultar: hide
ocupar: occupy
odiar: hate
odio: hatred hate
oeste: west
ofrecer: offer
oir: hear
ojo: eye
olvidar: forget
opcion: option
oponer: oppose
oportunidad: opportunity
opuesto: opposed opposite
ordena: order
ordenado: ordered
organismo: agency body
organizacion: organization
orgullo: pride
orgulloso: proud
oscuro: dark
pacto: pact
pagar: pay
pago: payment
pan: bread
paramilitar: paramilitary
parecer: seem
pared: wall
parte: part
participar: participate
pasado: past last
paso: step
patria: homeland
pecado: sin
pelear: fight
pensamiento: thought
peor: worse worst
pequeno: small little
perdon: forgiveness pardon sorry
perdonar: forgive
perjuicio: prejudice harm
permanecer: remain stay
permanente: permanent
permiso: permission
permitido: allowed permitted
perro: dog
perseguir: pursue persecute
persona: person people
pescado: fish
peticion: request petition
pez: fish
piedra: stone
plan: plan
plaza: square
pobreza: poverty
poder: can
poderoso: powerful
poderosos: powerful
poner: put
porcentaje: percentage
posible: possible
practica: practice
precioso: precious
precisar: specify need
preferir: prefer
pregunta: question
preguntar: ask
preocupacion: concern
preocupar: worry concern
preparar: prepare
presentar: present
presente: present
presidencial: presidential
prestar: lend
pretender: intend claim
prevenir: prevent
primordial: essential
probar: prove test
proceder: proceed
proceso: process
promesa: promise
prometer: promise
pronto: soon
propio: own
proponer: propose
proteccion: protection
protocolo: protocol
proximo: next
proyecto: project
publica: public
puerta: door
punto: point
querer: want
rapido: fast quick
raro: rare strange
real: real royal
realidad: reality
realizar: carry perform make
rebelion: rebellion
rechazo: rejection refusal
reclamar: claim demand
reconocer: recognize acknowledge
recordar: remember recall
recurso: resource
red: network grid
reducir: reduce
regalo: gift
regresar: return
reir: laugh
relato: story
remedio: remedy
rendir: surrender
repetir: repeat
representar: represent
republica: republic
requerir: require
resistencia: resistance
resistir: resist
resolver: solve resolve
respetar: respect
respeto: respect
responsabilidad: responsibility
responsable: responsible
restar: remain subtract
resultado: result
retirada: withdrawal
reto: challenge
rico: rich
rio: river
riqueza: wealth
rodear: surround
rojo: red
ropa: clothes
sacar: take remove
salida: exit
salir: leave go
salvacion: salvation
salvaje: wild savage
salvar: save
santo: saint holy
secreto: secret
sector: sector
segundo: second
seguro: sure safe secure
seis: six
semejante: similar such
senal: signal
senalar: point note
sencillo: simple
senor: mr sir lord
senora: mrs lady
sentar: sit
sentenciar: sentence
sentido: sense
sentir: feel
ser: be
servir: serve
sesion: session
siete: seven
siglo: century
significar: mean
siguiente: next following
similar: similar
simple: simple
sistema: system
sitio: site place
situacion: situation
soberania: sovereignty
soberano: sovereign
socavar: undermine
social: social
sociedad: society
socio: partner
sol: sun
soltar: release
solucion: solution
sombra: shadow
sonar: dream sound
sospecha: suspicion
sospechoso: suspect suspected
subir: rise raise
subordinar: subordinate
subordinarse: subordinated
suelo: soil ground
sueno: dream
suerte: luck
sufrir: suffer
sujeto: subject
supeditar: subordinate
supeditarse: subordinated
superar: overcome exceed
sur: south
sustancia: substance
sustancias: substances
tarde: late afternoon
tarea: task
tasa: rate
tecnico: technical
temer: fear
temeraria: reckless
temerario: reckless
temporada: season
temporal: temporary
tercero: third
tergiversacion: misrepresentation misinterpretation
tergiversar: misrepresent misinterpret
tipo: type kind
tirano: tyrant
todavia: still
tormenta: storm
total: total
traer: bring
traicion: betrayal treason
traicionar: betray
traidor: traitor
tranquilo: calm
transparencia: transparency
tratar: treat try
trato: dealing deal treatment treaty
tratos: dealings deals treaties
tren: train
tres: three
tribu: tribe
triste: sad
triunfo: triumph
tumba: grave
unico: only unique
unidad: unity unit
unir: unite
urgente: urgent
util: useful
utilizado: used
utilizar: use
valer: worth
valiente: brave
valor: value courage
veces: times
vecino: neighbor
vehiculo: vehicle
velocidad: speed
vencer: defeat overcome
venir: come
venta: sale
ventana: window
ver: see
verdadero: true real
verde: green
vergonzoso: shameful
verguenza: shame
vestido: dress
vez: time
via: way road
vidas: lives
viejo: old
violencia: violence
violento: violent
vital: vital
viuda: widow
voluntad: will
volver: return again
vuelo: flight
vuelta: return turn
zona: zone area
`;
