import { plainError } from '../errors.ts'

/**
 * Lets a few pieces of work run at once and a few more wait.
 * @param atOnce how many run. @param waiting how many wait; what comes after is refused (503).
 */
function gate(atOnce: number, waiting: number) {
  let running = 0
  const queue: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw plainError(503, 'Too many pictures at once, try again')
      await new Promise<void>((resolve) => queue.push(resolve))
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      // A place is handed on, not given back, so that nobody slips in between.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}

/** Everything that decodes pictures goes through here: two cores, and memory for two. */
export const pictureWork = gate(2, 200)
