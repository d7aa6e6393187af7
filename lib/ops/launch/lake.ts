import { env } from '#sanity/env.ts'
import { requireFreePort } from './ports.ts'
import { startScript, waitForAnswer } from './processes.ts'

const lakeUrl = `http://127.0.0.1:${env.LAKE_PORT}`

/** Starts the local Content Lake and keeps it up: where it dies, it is started again. */
export async function startLake() {
  await requireFreePort(env.LAKE_PORT, '127.0.0.1', 'LAKE_PORT')
  const start = () => {
    const child = startScript('lib/ops/lake.ts', {
      args: ['--quiet'],
      onEnd: (code) => {
        console.error(`The lake ended (${code ?? 'killed'}); starting it again.`)
        setTimeout(start, 300)
      },
    })
    return child
  }
  await waitForAnswer(`${lakeUrl}/v1/ping`, start(), 30)
}
