import { readdirSync, readFileSync } from 'node:fs'

/** What Linux tells of a process. */
export interface ProcessStat {
  parent: number
  /** Processor time so far, user and system, in ms. */
  cpuMs: number
}

/** Linux counts processor time for programs in hundredths of a second, on every machine. */
const msPerTick = 10

/**
 * Reads a line of `/proc/<pid>/stat`. The name in it may hold spaces and brackets.
 * See proc_pid_stat(5): 4 is the parent, 14 and 15 are the times.
 */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3])
  return { parent: field(4), cpuMs: (field(14) + field(15)) * msPerTick }
}

/** Reads the resident memory in `/proc/<pid>/status`, in MB. 0 for a process without any. */
export function parseResident(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_024
}

/** A process may end while it is looked at: then there is nothing to read. */
function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

/** The process and all that descend from it; with `named`, those from the first so started. */
export function processTree(pid: number, named?: string): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const line = /^\d+$/.test(name) ? read(Number(name), 'stat') : undefined
    if (line === undefined) continue
    const { parent } = parseStat(line)
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const below = (top: number): number[] => [top, ...(children.get(top) ?? []).flatMap(below)]
  const all = below(pid)
  if (named === undefined) return all
  const first = all.find((one) => read(one, 'cmdline')?.includes(named))
  return first === undefined ? [] : below(first)
}

/** Processor time that the processes have used so far, in ms. */
export function cpuMs(pids: readonly number[]): number {
  const lines = pids.map((pid) => read(pid, 'stat'))
  return lines.reduce((sum, line) => sum + (line ? parseStat(line).cpuMs : 0), 0)
}

/** Memory that the processes hold now, in MB; what they share counts for each. */
export function residentMb(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + parseResident(read(pid, 'status') ?? ''), 0)
}
