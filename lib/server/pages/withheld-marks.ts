import { onePerProcess } from '#lib/one-per-process.ts'

/** Marks of permissions that were taken back, as far as this process has heard. */
const marks = onePerProcess<Set<string>>('withheld marks', () => new Set())

/** @returns true where that was not known */
export function withhold(mark: string): boolean {
  const isNew = !marks.has(mark)
  marks.add(mark)
  return isNew
}

/** The permission is in force (again). */
export function allowAgain(mark: string) {
  marks.delete(mark)
}

/** @param by marks, separated by spaces */
export function isWithheld(by: string): boolean {
  return marks.size > 0 && by.split(' ').some((mark) => marks.has(mark))
}
