import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { cpuMs, parseResident, parseStat, processTree, residentMb } from './processor.ts'

test('reads parent and processor time, whatever the program is called', () => {
  const rest = 'S 7 42 42 0 -1 4194560 9 0 0 0 250 50 0 0 20 0 11 0 99 1000 20 1 1'
  expect(parseStat(`42 (node) ${rest}`)).toEqual({ parent: 7, cpuMs: 3_000 })
  expect(parseStat(`42 (a (b) c) ${rest}`)).toEqual({ parent: 7, cpuMs: 3_000 })
})

test('reads the resident memory in MB', () => {
  expect(parseResident('Name:\tnode\nVmRSS:\t  204800 kB\nThreads:\t7\n')).toBe(200)
  expect(parseResident('Name:\tkthreadd\n')).toBe(0)
})

test('finds what a process has started, by how it was started, and what it costs', ({
  onTestFinished,
}) => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1e6)'])
  onTestFinished(() => {
    child.kill()
  })
  const pid = child.pid ?? 0
  expect(processTree(process.pid)).toContain(pid)
  expect(processTree(process.pid, 'setInterval(() => 0')).toEqual([pid])
  expect(processTree(process.pid, 'no such program')).toEqual([])
  expect(cpuMs([process.pid])).toBeGreaterThan(0)
  expect(residentMb([process.pid, pid])).toBeGreaterThan(residentMb([process.pid]))
})
