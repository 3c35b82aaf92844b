/** Nouns that can stand for one another in later mentions of one person, the nearer kin of a noun first. */
const groups: readonly (readonly string[])[] = [
  ['official', 'secretary', 'minister', 'director', 'commissioner', 'undersecretary', 'chief'],
  [
    'leader',
    'president',
    'premier',
    'chancellor',
    'minister',
    'mayor',
    'governor',
    'king',
    'queen',
    'chief',
    'head',
    'chairman',
    'chairwoman',
    'speaker',
  ],
  ['candidate', 'nominee', 'contender', 'hopeful', 'front-runner', 'frontrunner', 'challenger'],
  ['lawmaker', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'legislator'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['lawyer', 'attorney', 'counsel'],
  ['judge', 'justice', 'recorder', 'magistrate'],
  [
    'professor',
    'scholar',
    'historian',
    'academic',
    'economist',
    'scientist',
    'researcher',
    'analyst',
    'expert',
  ],
  [
    'executive',
    'ceo',
    'founder',
    'boss',
    'owner',
    'chairman',
    'businessman',
    'businesswoman',
    'billionaire',
    'mogul',
  ],
  ['writer', 'author', 'columnist', 'journalist', 'reporter', 'correspondent', 'editor'],
];

/** The groups of nouns that can stand for a role noun where a text mentions its bearer again, the nearest first. */
export function kindredRoles(noun: string): readonly (readonly string[])[] {
  return groups.filter((group) => group.includes(noun));
}
