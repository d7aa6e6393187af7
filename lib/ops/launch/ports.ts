import { createServer } from 'node:net'
import { PlainFault } from './fail.ts'

/** @throws PlainFault where something listens on the port already. */
export async function requireFreePort(port: number, host: string, variable: string) {
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (!fault) return
  throw new PlainFault(
    fault.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program: stop it, or choose another with ${variable}=…`
      : `Port ${port} cannot be used (${fault.code}): choose another with ${variable}=…`,
  )
}
