/** Where one thing asked for ends and the next begins. */
const boundary =
  /[,;?!]+\s+|\s+(?:and|und|y|&|plus)\s+(?=(?:who|what|when|where|why|how|which|did|does|is|was|are|can|the|a|any)\b)|\.\s+/giu;

/** The parts of a question as typed, in order; the question itself where it has only one. */
export function splitQuestion(text: string): readonly string[] {
  return text
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
