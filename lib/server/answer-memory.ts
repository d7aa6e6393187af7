import { createHash } from 'node:crypto'
import { type EncodedBody, encodeQuickly, encodeThoroughly } from './encodings.ts'

/** A whole answer to a GET for a page, ready to be sent. */
export interface Answer {
  etag: string
  headers: Readonly<Record<string, string>>
  body: EncodedBody
}

const mostAnswers = 1_000
/** Next decides anew after this, so that pages with a date of their own are made anew in time. */
const longestKept = 60_000

/**
 * Whole pages in memory, by path. Forgotten whenever the page is stored anew; an answer that was
 * begun before that is not kept.
 */
export class AnswerMemory {
  readonly #answers = new Map<string, { answer: Answer; until: number }>()
  readonly #forgottenAt = new Map<string, number>()
  #clock = 0

  /** To be taken before a page is asked for, and given to `keep`. */
  now(): number {
    return this.#clock
  }

  get(path: string): Answer | undefined {
    const kept = this.#answers.get(path)
    return kept && kept.until > Date.now() ? kept.answer : undefined
  }

  forget(path: string) {
    this.#clock += 1
    this.#forgottenAt.set(path, this.#clock)
    this.#answers.delete(path)
  }

  /** Makes an answer of a page, and keeps it where the page was not stored anew since `begun`. */
  async keep(path: string, begun: number, headers: Answer['headers'], text: Buffer) {
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const known = this.#answers.get(path)?.answer
    const answer = known?.etag === etag ? known : { etag, headers, body: await encodeQuickly(text) }
    if ((this.#forgottenAt.get(path) ?? 0) > begun) return answer
    this.#answers.delete(path)
    this.#answers.set(path, { answer, until: Date.now() + longestKept })
    this.#dropOldest()
    if (answer !== known) this.#squeeze(answer, text)
    return answer
  }

  #dropOldest() {
    for (const path of this.#answers.keys()) {
      if (this.#answers.size <= mostAnswers) return
      this.#answers.delete(path)
      this.#forgottenAt.delete(path)
    }
  }

  #squeeze(answer: Answer, text: Buffer) {
    encodeThoroughly(text).then(
      (br) => {
        answer.body = { ...answer.body, br }
      },
      (fault: unknown) => console.error('A page could not be compressed:', fault),
    )
  }
}
