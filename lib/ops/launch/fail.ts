/** A fault that a person can mend: its message says what to do, and is all that is shown. */
export class PlainFault extends Error {}

/** Runs a command of ours; a fault ends it with one plain line where there is one. */
export async function runCommand(command: () => Promise<void>) {
  try {
    await command()
  } catch (fault) {
    console.error(`\n${explain(fault)}\n`)
    process.exit(1)
  }
}

function explain(fault: unknown): string {
  if (fault instanceof PlainFault) return fault.message
  if (!(fault instanceof Error)) return String(fault)
  const code = 'code' in fault ? fault.code : undefined
  if (code === 'ENOSPC' || /disk is full/.test(fault.message))
    return 'The disk is full: free about 1 GB and run the command again.'
  if (code === 'EACCES') return `No permission: ${fault.message}. This folder must belong to you.`
  return fault.message.startsWith('The environment')
    ? fault.message
    : (fault.stack ?? fault.message)
}
