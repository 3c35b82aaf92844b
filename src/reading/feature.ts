/** What stands in the places of a feature's template. */
type Part = string | number | boolean;

/**
 * Makes something of a feature, which is written as a tagged template: feature`cue ${step} ${order}`. Reading asks for its
 * weight and learning for its number, so that what the features are stands in one place.
 */
export type Feature<Value> = (
  template: TemplateStringsArray,
  first?: Part,
  second?: Part,
  third?: Part,
  fourth?: Part,
) => Value;

/** What features weigh together. */
export function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** A feature by its name, as a model's file has it. */
export const nameOf: Feature<string> = (template, ...parts) =>
  template.reduce((name, text, place) => `${name}${parts[place - 1]}${text}`);

/** What is known of the features that begin alike: by the template, then by one part after the other. */
interface Known<Value> {
  value: Value | undefined;
  next: Map<TemplateStringsArray | Part, Known<Value>> | undefined;
}

/** Features known at most, for the words in them have no end; then the search begins anew. */
const most = 100_000;

/**
 * Answers by a feature's name. What was asked before is found by the template and its parts: features recur, and to write
 * a name and look it up takes several times as long.
 */
export function answerByName<Value>(answer: (name: string) => Value): Feature<Value> {
  let size = 0;
  let all: Known<Value> = begin();
  return (template, first, second, third, fourth) => {
    let known = behind(all, template);
    if (first !== undefined) known = behind(known, first);
    if (second !== undefined) known = behind(known, second);
    if (third !== undefined) known = behind(known, third);
    if (fourth !== undefined) known = behind(known, fourth);
    if (known.value !== undefined) return known.value;
    if (size >= most) {
      size = 0;
      all = begin();
    }
    size += 1;
    const value = answer(nameOf(template, first, second, third, fourth));
    known.value = value;
    return value;
  };
}

function begin<Value>(): Known<Value> {
  return { value: undefined, next: undefined };
}

/** What is known of the features that go on with a part. */
function behind<Value>(before: Known<Value>, part: TemplateStringsArray | Part): Known<Value> {
  before.next ??= new Map();
  const known = before.next.get(part);
  if (known !== undefined) return known;
  const fresh = begin<Value>();
  before.next.set(part, fresh);
  return fresh;
}
