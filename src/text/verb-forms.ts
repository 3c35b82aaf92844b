/** What a word form says as a verb. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  find: ['found', 'found'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  forgive: ['forgave', 'forgiven'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  swear: ['swore', 'sworn'],
  cast: ['cast', 'cast'],
  sing: ['sang', 'sung'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  get: ['got', 'gotten'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  give: ['gave', 'given'],
  keep: ['kept', 'kept'],
  let: ['let', 'let'],
  run: ['ran', 'run'],
  bring: ['brought', 'brought'],
  sit: ['sat', 'sat'],
  stand: ['stood', 'stood'],
  lose: ['lost', 'lost'],
  pay: ['paid', 'paid'],
  meet: ['met', 'met'],
  lead: ['led', 'led'],
  understand: ['understood', 'understood'],
  shoot: ['shot', 'shot'],
  blow: ['blew', 'blown'],
  tear: ['tore', 'torn'],
  dig: ['dug', 'dug'],
  stick: ['stuck', 'stuck'],
  swing: ['swung', 'swung'],
  spit: ['spat', 'spat'],
  weep: ['wept', 'wept'],
  forget: ['forgot', 'forgotten'],
  become: ['became', 'become'],
  mean: ['meant', 'meant'],
  beat: ['beat', 'beaten'],
  bear: ['bore', 'borne'],
  light: ['lit', 'lit'],
  spend: ['spent', 'spent'],
  grow: ['grew', 'grown'],
  win: ['won', 'won'],
  teach: ['taught', 'taught'],
  send: ['sent', 'sent'],
  build: ['built', 'built'],
  fall: ['fell', 'fallen'],
  cut: ['cut', 'cut'],
  sell: ['sold', 'sold'],
  leave: ['left', 'left'],
  lie: ['lay', 'lain'],
  hit: ['hit', 'hit'],
  lay: ['laid', 'laid'],
  hang: ['hung', 'hung'],
  draw: ['drew', 'drawn'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  wear: ['wore', 'worn'],
  drive: ['drove', 'driven'],
  fight: ['fought', 'fought'],
  hurt: ['hurt', 'hurt'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  rise: ['rose', 'risen'],
  strike: ['struck', 'stricken'],
  catch: ['caught', 'caught'],
  throw: ['threw', 'thrown'],
  deal: ['dealt', 'dealt'],
  break: ['broke', 'broken'],
  buy: ['bought', 'bought'],
  eat: ['ate', 'eaten'],
  sleep: ['slept', 'slept'],
  cost: ['cost', 'cost'],
  fly: ['flew', 'flown'],
  strive: ['strove', 'striven'],
  quit: ['quit', 'quit'],
  withdraw: ['withdrew', 'withdrawn'],
  oversee: ['oversaw', 'overseen'],
  shake: ['shook', 'shaken'],
  ride: ['rode', 'ridden'],
  swim: ['swam', 'swum'],
  sink: ['sank', 'sunk'],
  drink: ['drank', 'drunk'],
  wake: ['woke', 'woken'],
  freeze: ['froze', 'frozen'],
  steal: ['stole', 'stolen'],
  bite: ['bit', 'bitten'],
  hide: ['hid', 'hidden'],
  slide: ['slid', 'slid'],
  bend: ['bent', 'bent'],
  sweep: ['swept', 'swept'],
  be: ['was', 'been'],
  have: ['had', 'had'],
  do: ['did', 'done'],
};

const doubling =
  /^(?:rip|slam|snap|pen|pan|nod|jab|jot|brag|quip|chip|stop|plan|dub|hit|cut|put|run|win|get|sit|let|begin|set|shut|quiz|admit|rebut|demur|refer|drop|step|trip|chat|swap|bet|commit|submit|control|shrug|sum|beg|rig|wrap|grin|kid)$/;

/** The forms of a verb, each with what it is; where two are spelt alike, the later one is meant. */
export function formsOf(base: string): readonly (readonly [string, VerbForm])[] {
  const consonantY = /[^aeiou]y$/.test(base);
  const stem = doubling.test(base) ? base + base.slice(-1) : base;
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular[base] ?? [regular, regular];
  return [
    [base, 'base'],
    [third, 'third'],
    [gerund, 'gerund'],
    [participle, 'participle'],
    [past, 'past'],
  ];
}
