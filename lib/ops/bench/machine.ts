import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findOrInstallBrowser } from '../launch/browser.ts'
import { root } from '../launch/processes.ts'
import type { Plan } from './plan.ts'
import type { Tools } from './tools.ts'

function printed(command: string, args: string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  return `${stdout ?? ''}${stderr ?? ''}`
}

const packageSchema = z.object({ version: z.string() })
const versionOf = (name: string) =>
  packageSchema.parse(
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')),
  ).version

const numberIn = (text: string) => /\d+(?:\.\d+)+/.exec(text)?.[0] ?? 'unknown'

function versions({ nginx, hasWrk }: Tools): Record<string, string> {
  return {
    node: process.versions.node,
    next: versionOf('next'),
    react: versionOf('react'),
    ...(nginx && { nginx: numberIn(printed(nginx.path, ['-v'])) }),
    ...(hasWrk && { wrk: numberIn(printed('wrk', ['-v'])) }),
    lighthouse: versionOf('lighthouse'),
    chromium: numberIn(printed(findOrInstallBrowser(), ['--version'])),
  }
}

/** What a reader of the numbers has to know, as it is before anything is measured. */
export function circumstances(plan: Plan, tools: Tools) {
  const all = cpus()
  return {
    at: new Date().toISOString(),
    quick: plan.quick,
    loadBefore: loadavg()[0] ?? Number.NaN,
    minutes: 0,
    machine: {
      cpu: all[0]?.model.trim() ?? 'unknown',
      cores: all.length,
      memoryGb: totalmem() / 2 ** 30,
      system: `${type()} ${release()} ${arch()}`,
    },
    versions: versions(tools),
  }
}
