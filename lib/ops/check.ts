import { runChecks } from './launch/checks.ts'
import { runCommand } from './launch/fail.ts'

// `npm run check`: what can be known in seconds, without building.
await runCommand(async () => {
  const { passed, failed } = await runChecks()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
})
