import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { PlainFault } from '../launch/fail.ts'
import { benchDir } from './plan.ts'
import { cpuMs } from './processor.ts'

/** wrk says with this how it went, in microseconds, instead of rounded words. */
const script = `
wrk.headers['accept-encoding'] = 'br, gzip'
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '\\n{"requests":%d,"micros":%d,"bytes":%d,"p50":%d,"p99":%d,"broken":%d,"refused":%d}\\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50),
    latency:percentile(99), e.connect + e.read + e.write + e.timeout, e.status))
end
`

const reportSchema = z.object({
  requests: z.number(),
  micros: z.number(),
  bytes: z.number(),
  p50: z.number(),
  p99: z.number(),
  broken: z.number(),
  refused: z.number(),
})

/** @param output what wrk printed. @throws PlainFault where its last line is not our report. */
export function readLoadReport(output: string) {
  const line = output.trim().split('\n').at(-1) ?? ''
  const parsed = line.startsWith('{') ? reportSchema.safeParse(JSON.parse(line)) : undefined
  if (!parsed?.success) throw new PlainFault(`wrk did not say how it went: ${output.slice(0, 500)}`)
  const { requests, micros, p50, p99, broken, refused } = parsed.data
  return {
    requests,
    perSecond: requests / (micros / 1e6),
    p50Ms: p50 / 1_000,
    p99Ms: p99 / 1_000,
    /** Connections that broke, and answers of 400 and more. */
    broken,
    refused,
  }
}

async function runWrk(url: string, connections: number, seconds: number) {
  const folder = join(benchDir, 'wrk')
  await mkdir(folder, { recursive: true })
  const scriptFile = join(folder, 'report.lua')
  await writeFile(scriptFile, script)
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', scriptFile, url]
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  return readLoadReport(await Promise.race([text(child.stdout), failed]))
}

export interface LoadOptions {
  url: string
  connections: number
  seconds: number
  warmSeconds: number
  /** Whose processor time counts. */
  serving: () => number[]
}

/** Asks for one address as fast as it is answered, over so many connections that stay open. */
export async function measureLoad({
  url,
  connections,
  seconds,
  warmSeconds,
  serving,
}: LoadOptions) {
  await runWrk(url, connections, warmSeconds)
  const before = cpuMs(serving())
  const { requests, ...report } = await runWrk(url, connections, seconds)
  return { connections, ...report, cpuMsPerRequest: (cpuMs(serving()) - before) / requests }
}
