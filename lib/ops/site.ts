import { serveSite } from '#lib/server/serve.ts'
import { runCommand } from './launch/fail.ts'
import { onStop, root } from './launch/processes.ts'

// Serves a site that is built. `npm start` does this after it has built; alone, it is `next start`
// with the front door.
await runCommand(async () => {
  const site = await serveSite(root)
  onStop(() => site.close())
})
