import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFault } from '../launch/fail.ts'
import { root, waitForAnswer } from '../launch/processes.ts'
import { benchDir } from './plan.ts'
import { cpuMs, processTree } from './processor.ts'

export interface ProgramOptions {
  env?: Record<string, string>
  cwd?: string
}

export interface Program {
  pid: number
  child: ChildProcess
  /** What it printed is kept here. */
  log: string
  /** Its exit code, once it has ended; 1 where it was killed. */
  ended: Promise<number>
  stop: () => Promise<void>
}

const running = new Set<Program>()
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Starts a program in a process group of its own, with its output in a file.
 * @param name of the log file. @throws PlainFault where it cannot be started.
 */
export async function startProgram(
  name: string,
  command: string,
  args: string[],
  { env, cwd = root }: ProgramOptions = {},
): Promise<Program> {
  mkdirSync(join(benchDir, 'logs'), { recursive: true })
  const log = join(benchDir, 'logs', `${name}.log`)
  const output = openSync(log, 'w')
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(127))
  })
  const { pid } = child
  if (pid === undefined) throw new PlainFault(`${command} could not be started.`)
  const program: Program = { pid, child, log, ended, stop: () => stopProgram(program) }
  running.add(program)
  return program
}

/** Ends a program politely, then whatever of its group is left, by force. */
async function stopProgram(program: Program) {
  const { child, pid, ended } = program
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    await Promise.race([ended, pause(10_000)])
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of it is left, as it should be.
  }
  running.delete(program)
}

/** Ends everything that the benchmark has started. */
export async function stopAllPrograms() {
  await Promise.all([...running].map(stopProgram))
}

/** Waits for a program to answer. @throws PlainFault that names its log. */
export async function waitUntilUp(program: Program, url: string, seconds: number) {
  await waitForAnswer(url, program.child, seconds).catch((fault: unknown) => {
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new PlainFault(`${reason} See ${program.log}`)
  })
}

/** Waits until a program and what it started have nothing left to do, a minute at most. */
export async function waitUntilIdle({ pid }: Program) {
  let before = cpuMs(processTree(pid))
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 120; tries += 1) {
    await pause(500)
    const now = cpuMs(processTree(pid))
    quiet = now - before < 25 ? quiet + 1 : 0
    before = now
  }
}
