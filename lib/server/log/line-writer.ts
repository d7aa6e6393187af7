import { write } from 'node:fs'

const retryAfter = 50

/**
 * Writes lines to an open file without ever holding up who writes them: `process.stdout` waits
 * where a pipe is full. Lines that nobody takes in time are dropped, and counted in a line.
 * @param most characters that may wait
 */
export function lineWriter(fd: number, most = 1_000_000) {
  let waiting: string[] = []
  let waitingSize = 0
  let dropped = 0
  let onItsWay = Buffer.alloc(0)
  let isWriting = false
  let whenIdle: (() => void)[] = []

  const idle = () => {
    isWriting = false
    for (const tell of whenIdle) tell()
    whenIdle = []
  }
  const work = () => {
    if (onItsWay.length === 0 && waiting.length === 0) return idle()
    isWriting = true
    if (onItsWay.length === 0) {
      onItsWay = Buffer.from(waiting.join(''))
      waiting = []
      waitingSize = 0
    }
    write(fd, onItsWay, (fault, bytes) => {
      // A pipe that does not wait, and is full. Any other fault: nobody reads any more.
      if (fault?.code === 'EAGAIN') return setTimeout(work, retryAfter)
      onItsWay = fault ? Buffer.alloc(0) : onItsWay.subarray(bytes)
      return work()
    })
  }
  const add = (line: string) => {
    waiting.push(`${line}\n`)
    waitingSize += line.length + 1
  }

  return {
    write(line: string) {
      if (waitingSize + onItsWay.length + line.length > most) {
        dropped += 1
        return
      }
      if (dropped > 0) add(JSON.stringify({ event: 'log lines dropped', dropped }))
      dropped = 0
      add(line)
      if (!isWriting) work()
    },
    /** Resolves when all is written, or after `milliseconds`. */
    async flush(milliseconds: number) {
      if (!isWriting) return
      const timer = new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
      await Promise.race([timer, new Promise<void>((resolve) => whenIdle.push(resolve))])
    },
  }
}
