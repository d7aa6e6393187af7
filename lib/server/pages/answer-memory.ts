import { LRUCache } from 'lru-cache'
import { onePerProcess } from '#lib/one-per-process.ts'
import { withoutEndedParts } from './ending-parts.ts'
import { type Answer, KeptAnswer } from './kept-answer.ts'

const mostBytes = 128 * 1024 * 1024
/** When an answer without a time of its own is looked at again. */
const anHour = 60 * 60

interface AnswerMemory {
  isOpen: boolean
  answers: LRUCache<string, KeptAnswer>
  /** How often anything was rendered: tells a slow read of an old page that it is out of date. */
  renders: number
  dueAt: WeakMap<KeptAnswer, number>
  onDue: (path: string) => void
  onRead: (path: string) => void
}

const memory = onePerProcess<AnswerMemory>('answer memory', () => ({
  isOpen: false,
  answers: new LRUCache({ maxSize: mostBytes, sizeCalculation: (answer) => answer.size }),
  renders: 0,
  dueAt: new WeakMap(),
  onDue: () => undefined,
  onRead: () => undefined,
}))

/** Begins to keep answers: where a front door hands them out, not in a build nor under `next start`. */
export function openAnswerMemory() {
  memory.isOpen = true
}

/** One at a time, since each costs about as much as the page itself did. */
let squeezing = Promise.resolve()

function squeezeSoon(path: string, kept: KeptAnswer) {
  squeezing = squeezing
    .then(() => (memory.answers.peek(path) === kept ? kept.squeeze() : undefined))
    .catch((fault: unknown) => console.error(`${path} could not be compressed:`, fault))
}

function put(path: string, answer: Answer, seconds = anHour) {
  if (!memory.isOpen) return
  const known = memory.answers.get(path)
  const kept = known?.isSameAs(answer) ? known : new KeptAnswer(answer)
  if (kept !== known) squeezeSoon(path, kept)
  memory.dueAt.set(kept, Date.now() + seconds * 1_000)
  memory.answers.set(path, kept)
}

/**
 * Keeps an answer that was rendered just now, in place of what was kept before.
 * @param seconds after which it may say something else though nothing was published
 */
export function keepRendered(path: string, answer: Answer, seconds?: number) {
  memory.renders += 1
  put(path, answer, seconds)
}

/** Forgets an answer: there is no page any more, or no whole one. */
export function forgetAnswer(path: string) {
  memory.renders += 1
  memory.answers.delete(path)
}

/** What `keepRead` needs to know from before the answer was read from disk. */
export const rendersSoFar = () => memory.renders

/** Keeps an answer that was read from disk, unless anything was rendered since reading began. */
export function keepRead(path: string, answer: Answer, since: number) {
  if (memory.renders === since && !memory.answers.has(path)) put(path, answer)
}

/** Takes the place of an answer of which a part has ended; nothing does where all of it has. */
function withoutWhatEnded(path: string, { answer }: KeptAnswer, now: number) {
  const html = withoutEndedParts(`${answer.body}`, now)
  if (html === null) memory.answers.delete(path)
  else put(path, { ...answer, body: Buffer.from(html) }, 0)
  return memory.answers.get(path)
}

/** Takes out of every answer what rests on permissions that are withheld now. */
export function cutKeptAnswers() {
  // A copy: what is put anew would be met again, for ever.
  for (const [path, kept] of [...memory.answers.entries()]) {
    if (kept.endsAt < Number.POSITIVE_INFINITY) withoutWhatEnded(path, kept, Date.now())
  }
}

/** The newest answer, or undefined. Asks for it to be made anew when its time is over. */
export function keptAnswer(path: string): KeptAnswer | undefined {
  const now = Date.now()
  const known = memory.answers.get(path)
  const kept = known && known.endsAt <= now ? withoutWhatEnded(path, known, now) : known
  if (kept) memory.onRead(path)
  if (kept && (memory.dueAt.get(kept) ?? 0) < now) {
    memory.dueAt.set(kept, now + 60_000)
    memory.onDue(path)
  }
  return kept
}

/** Has `listener` told of answers whose time is over; readers get the old one meanwhile. */
export function whenAnswerIsDue(listener: (path: string) => void) {
  memory.onDue = listener
}

/** Has `listener` told of every answer that is handed out. */
export function whenAnswerIsRead(listener: (path: string) => void) {
  memory.onRead = listener
}
