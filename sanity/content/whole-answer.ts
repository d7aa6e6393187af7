/**
 * An answer of the lake, as it came. The client takes any text for an answer, and one without a
 * result reads like a page that is gone: the last good page would be lost to a 404.
 * @throws where something else answered in the lake's place.
 */
export function wholeAnswer<Answer>(answer: Answer): Answer {
  if (typeof answer === 'object' && answer !== null && 'result' in answer) return answer
  throw new Error('What the lake answered cannot be read.')
}
