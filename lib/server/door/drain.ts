import type { Server } from 'node:http'

/**
 * Takes no more connections, and waits until what was begun is answered; what is not by then is
 * cut off.
 */
export async function drain(server: Server, milliseconds: number) {
  // A connection that is kept alive has nothing to finish once its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const force = setTimeout(() => server.closeAllConnections(), milliseconds)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(sweep)
  clearTimeout(force)
}
