import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { PlainFault } from './fail.ts'

export const root = join(import.meta.dirname, '../../..')
const running = new Set<ChildProcess>()

export interface ScriptOptions {
  env?: Record<string, string>
  args?: string[]
  /** Called when it ends by itself, not through `endAll`. */
  onEnd?: (code: number | null) => void
}

let ending = false

/** Starts one of our scripts under this same Node. It ends with us, whatever ends us. */
export function startScript(script: string, { env, args = [], onEnd }: ScriptOptions = {}) {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  running.add(child)
  child.once('exit', (code) => {
    running.delete(child)
    if (!ending) onEnd?.(code)
  })
  return child
}

/** Waits until an address answers at all. @throws PlainFault after `seconds`, or when `child` ends. */
export async function waitForAnswer(url: string, child: ChildProcess, seconds: number) {
  const until = Date.now() + seconds * 1_000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new PlainFault(`It ended before it answered at ${url}.`)
    const signal = AbortSignal.timeout(2_000)
    const answered = await fetch(url, { signal }).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new PlainFault(`Nothing answered at ${url} within ${seconds} s.`)
}

/**
 * Ends what was started, politely, then by force after fifteen seconds. What came last goes first:
 * the site finishes its answers in ten seconds, and needs the lake for them.
 */
export async function endAll() {
  ending = true
  const children = [...running].reverse()
  const force = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL')
  }, 15_000)
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  clearTimeout(force)
}

/** Calls `stop` once: on Ctrl-C, on SIGTERM, and when the process that started us is gone. */
export function onStop(stop: () => Promise<void>) {
  let stopping = false
  const begin = () => {
    if (stopping) return
    stopping = true
    stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin)
  if (process.channel) {
    process.on('disconnect', begin)
    // Listening for the end of our parent must not keep us alive.
    process.channel.unref()
  }
}
