import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { followLiveEvents } from '#lib/server/fresh/live-invalidation.ts'
import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'
import { runCommand } from './launch/fail.ts'
import { startLake } from './launch/lake.ts'
import { requireFreePort } from './launch/ports.ts'
import { endAll, onStop, root, waitForAnswer } from './launch/processes.ts'
import { seedIfEmpty } from './launch/seed.ts'

// `npm run dev`: the lake with its content, and Next's development server with hot reload.
await runCommand(async () => {
  await requireFreePort(env.PORT, env.HOST, 'PORT')
  if (env.local) {
    await startLake()
    await seedIfEmpty()
  }
  const secret = randomBytes(32).toString('hex')
  const next = join(root, 'node_modules/next/dist/bin/next')
  const dev = spawn(process.execPath, [next, 'dev', '-p', `${env.PORT}`, '-H', env.HOST], {
    cwd: root,
    env: { ...process.env, INTERNAL_SECRET: secret, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  const origin = `http://${env.HOST}:${env.PORT}`
  let stopFollowing: () => void = () => undefined
  const stop = async () => {
    stopFollowing()
    dev.kill('SIGTERM')
    await endAll()
  }
  onStop(stop)
  dev.once('exit', (code) => stop().finally(() => process.exit(code ?? 0)))
  await waitForAnswer(`${origin}/api/health`, dev, 120)
  const following = followLiveEvents({
    client,
    token: env.readToken,
    mark: async (tags) => {
      await fetch(`${origin}/api/revalidate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-internal-secret': secret },
        body: JSON.stringify({ tags }),
      })
    },
    warm: async () => undefined,
    log: (line) => console.error(line),
  })
  stopFollowing = following.stop
})
