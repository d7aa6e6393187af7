import { phoneIn } from '#lib/unavailable.ts'
import { keptAnswer } from '../pages/answer-memory.ts'
import type { Answer } from '../pages/kept-answer.ts'
import { notFoundPath } from '../pages/stored-page.ts'

/**
 * The company's number in E.164, as the 404 page has it: that page is there when the lake is not,
 * and is made anew when the number changes.
 * @param built the 404 page of the build, for before the newest one was read.
 */
export function knownPhone(built: Answer): string | undefined {
  const { body } = keptAnswer(notFoundPath)?.answer ?? built
  return phoneIn(body.toString())
}
