import type { LiveEvent } from '@sanity/client'
import type { Log } from './log.ts'

/** Tells the log when the stream of live events breaks and when it is back: once each. */
export function lakeLog(log: Log) {
  let isUp: boolean | undefined
  return (event: LiveEvent) => {
    const wasUp = isUp
    isUp = event.type !== 'reconnect' && event.type !== 'goaway'
    if (isUp === wasUp) return
    if (isUp) log.note('lake up')
    else log.warn('The lake is away. Pages stay as they are until it is back.')
    if (isUp && wasUp === false) log.warn('The lake is back.')
  }
}
