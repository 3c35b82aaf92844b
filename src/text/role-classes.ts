import { remember } from './remember.ts';
import { isRoleNoun } from './roles.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Callings that one person seldom has together, by the words of a role that tell them. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    office: `president vice-president premier chancellor minister secretary governor senator representative congressman
      congresswoman mayor councilman councilwoman councillor councilor commissioner ambassador envoy diplomat king queen
      prince princess candidate nominee lawmaker legislator undersecretary secretary-general whip alderman statesman
      politician opposition sen gov rep`,
    law: 'lawyer attorney prosecutor judge justice counsel barrister solicitor magistrate coroner notary',
    force: `police policeman policewoman fire firefighter sheriff detective inspector constable general colonel captain
      lieutenant major sergeant admiral commander soldier trooper marshal marine army navy coastguard ranger gen col lt`,
    science: `professor lecturer scholar historian scientist researcher economist sociologist statistician academic`,
    letters: `author writer columnist reporter journalist correspondent editor anchor blogger poet laureate novelist
      playwright biographer essayist`,
    stage:
      'actor actress singer musician comedian artist conductor composer dancer painter sculptor filmmaker',
    sport: `coach player goalkeeper striker defender midfielder cyclist boxer swimmer runner champion referee umpire
      athlete grandmaster captain`,
    faith: 'pope bishop archbishop cardinal pastor priest rabbi imam vicar monk nun',
    care: 'doctor nurse physician surgeon midwife paramedic pharmacist dentist psychiatrist',
    business: `ceo cfo executive founder co-founder owner businessman businesswoman banker billionaire mogul developer
      entrepreneur investor trader broker tycoon magnate`,
    craft: `farmer fisherman baker butcher mechanic carpenter plumber electrician driver trucker waiter chef bartender
      shopkeeper janitor hairdresser grower rancher miner deckhand crofter`,
    school: 'teacher student pupil principal headmaster librarian',
    building: 'engineer architect surveyor',
  }).flatMap(([name, list]) => words(list).map((word) => [word, name] as const)),
);

/** Classes that one person may well have both of. */
const together = new Set(
  words(`office-law office-science office-letters office-business office-building science-letters science-care science-law
    science-school science-building letters-stage letters-business business-craft business-building business-sport
    business-stage`),
);

const portfolio =
  /^(?:interior|defen[cs]e|finance|foreign|health|justice|environment|education|energy|agriculture|transport|labou?r|trade|commerce|treasury|housing|culture|tourism|home|state|war|economy|industry|immigration|mining|fisheries)$/;

/** Roles of one bearer that are looked at; the rest repeat them in other words. */
const mostCompared = 24;

interface Role {
  readonly classes: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly portfolio: string | null;
  readonly past: boolean;
  /** Whether it stands as a title does, with a capital ("Fire Chief" before a name). */
  readonly title: boolean;
}

/**
 * Whether what is said of two bearers of one name cannot well be said of one person: a fire chief and a poet, an
 * interior and a defence minister. Roles that nobody has for a calling ("leader", "resident") and former ones never
 * tell two people apart, and one role in common makes them one.
 */
export function rolesConflict(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0 || some.some((role) => others.includes(role))) return false;
  const [a = [], b = []] = [some, others].map((roles) =>
    roles.slice(0, mostCompared).map(readRole).filter(tells),
  );
  return a.length > 0 && b.length > 0 && a.every((role) => b.every((other) => conflict(role, other)));
}

/** How much says that two bearers of one name are one: 2 for a word of a role in common, 1 for a calling, 0 for neither. */
export function rolesShared(some: readonly string[], others: readonly string[]): 0 | 1 | 2 {
  const [a = [], b = []] = [some, others].map((roles) => roles.slice(0, mostCompared).map(readRole));
  const pairs = a.flatMap((role) =>
    b.filter((other) => !conflict(role, other)).map((other) => [role, other] as const),
  );
  if (pairs.some(([role, other]) => role.words.some((word) => other.words.includes(word)))) return 2;
  return pairs.some(([role, other]) => [...role.classes].some((one) => other.classes.has(one))) ? 1 : 0;
}

/** Titles as they are cut short before a name. */
const inFull: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  capt: 'captain',
  sgt: 'sergeant',
  prof: 'professor',
};

const readRole = remember((role): Role => {
  const written = role.match(/[\p{L}-]+/gu) ?? [];
  const lower = written.map((word) => word.toLowerCase());
  const head = written.findLast((word) => isRoleNoun(word.toLowerCase())) ?? written.at(-1) ?? '';
  return Object.freeze({
    classes: new Set(lower.flatMap((word) => classOf(word) ?? [])),
    words: lower.map((word) => inFull[word] ?? word).filter((word) => word.length > 3),
    portfolio: lower.find((word) => portfolio.test(word)) ?? null,
    past: lower.some((word) => /^(?:former|retired|ex|late|then|onetime)$/.test(word)),
    title: /^\p{Lu}/u.test(head),
  });
});

function classOf(word: string): string | undefined {
  return (
    classes.get(word) ??
    classes.get(word.replace(/s$/, '')) ??
    (/ologist$/.test(word) ? 'science' : undefined)
  );
}

function tells({ classes, past }: Role): boolean {
  return classes.size > 0 && !past;
}

function conflict(a: Role, b: Role): boolean {
  const office = a.classes.has('office') && b.classes.has('office');
  if (office && a.portfolio !== null && b.portfolio !== null) return a.portfolio !== b.portfolio;
  for (const one of a.classes) {
    for (const other of b.classes) {
      if (one === other) return false;
      const may = together.has(`${one}-${other}`) || together.has(`${other}-${one}`);
      if (may && !(a.title && b.title)) return false;
    }
  }
  return true;
}
