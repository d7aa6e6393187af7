export interface DueClockOptions {
  /**
   * The earliest moment that was not dealt with yet, in the past where it was missed; null where
   * there is none. Where it rejects, it is asked again, and the moment known before stays.
   */
  next: () => Promise<Date | null>
  /** Does what is due. Called again while `next` gives a moment in the past. */
  run: () => Promise<void>
  log: (line: string) => void
}

export interface DueClock {
  /** Asks for the next moment again: something changed that it may depend on. */
  recheck(): void
  stop(): void
}

/** Milliseconds. The clock of the machine may be set, and a timer holds no more than 24.8 days. */
const longestSleep = 1_000
/** Before what failed, or what left something due behind, is tried again. */
const beforeTryingAgain = 2_000

/**
 * Calls `run` at each moment that `next` tells, within a second also where the machine slept or its
 * clock was set, and at once for a moment that passed while nobody watched.
 */
export function dueClock({ next, run, log }: DueClockOptions): DueClock {
  let moment: number | null = null
  let timer: NodeJS.Timeout | undefined
  let isAsking = false
  let isToBeAsked = false
  let isStopped = false
  let lastFault = ''

  const noteFault = (fault: unknown) => {
    const text = String(fault)
    if (text !== lastFault) log(`What is due could not be done: ${text}`)
    lastFault = text
  }
  const sleep = (milliseconds: number, then: () => void) => {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(then, milliseconds).unref()
  }
  const watch = () => {
    if (moment === null) return clearTimeout(timer)
    const left = moment - Date.now()
    if (left > 0) sleep(Math.min(left, longestSleep), watch)
    else void turn()
  }

  /** Asks, and runs where something is due by now; then waits for the moment that is next. */
  const turn = async () => {
    // Nothing is run any more, so what is due would be asked for again and again.
    if (isStopped) return
    if (isAsking) {
      isToBeAsked = true
      return
    }
    isAsking = true
    isToBeAsked = false
    let isToBeTriedAgain = false
    try {
      moment = (await next())?.getTime() ?? null
      if (moment !== null && moment <= Date.now() && !isStopped) {
        await run()
        moment = (await next())?.getTime() ?? null
        isToBeTriedAgain = moment !== null && moment <= Date.now()
      }
      lastFault = ''
    } catch (fault) {
      noteFault(fault)
      isToBeTriedAgain = true
    }
    isAsking = false
    if (isToBeAsked) void turn()
    else if (isToBeTriedAgain) sleep(beforeTryingAgain, turn)
    else watch()
  }

  void turn()
  return {
    recheck: () => void turn(),
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
