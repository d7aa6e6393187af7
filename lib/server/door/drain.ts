import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Takes no more connections, and waits until what was begun is answered; what is not by then is
 * cut off.
 * @param quick connections that the server does not know of: all on them is answered
 */
export async function drain(
  server: Server,
  milliseconds: number,
  quick: ReadonlySet<Socket> = new Set(),
) {
  for (const socket of quick) socket.destroySoon()
  // A connection that is kept alive has nothing to finish once its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const force = setTimeout(() => {
    server.closeAllConnections()
    for (const socket of quick) socket.destroy()
  }, milliseconds)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(sweep)
  clearTimeout(force)
}
