/** What is wrong with the end of a notice; null where nothing is. */
export function noticeEndProblem(until: string | undefined, from: unknown): string | null {
  if (!until) return 'Say when it ends: a banner that nobody takes down is not read any more.'
  if (typeof from === 'string' && Date.parse(until) <= Date.parse(from)) {
    return 'It would end before it begins.'
  }
  return null
}
