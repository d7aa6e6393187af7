import { runCommand } from './launch/fail.ts'

// Runs one of the scripts beside this one by its name. The environment is read while a script is
// loaded, so that a wrong variable, too, ends in one plain line.
const [command] = process.argv.splice(2, 1)
await runCommand(async () => {
  await import(`./${command}.ts`)
})
