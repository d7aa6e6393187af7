import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { root } from './processes.ts'

export interface Step {
  name: string
  /** A JavaScript or TypeScript file under the root, run with this Node, and its arguments. */
  script: string
  args?: string[]
  env?: Record<string, string>
  /** Where the step speaks for itself as it goes. */
  live?: boolean
}

/** Runs a step and says in one line how it went; its output is shown where it failed. */
export async function runStep({ name, script, args = [], env, live }: Step): Promise<boolean> {
  const began = Date.now()
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  const seconds = ((Date.now() - began) / 1_000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0 && !live) console.log(output || `${basename(script)} ended with ${code}.`)
  return code === 0
}
