import { createAdaptorServer } from '@hono/node-server'
import { createLake } from './app.ts'
import type { LakeOptions } from './lake.ts'
import { acceptSockets } from './sockets.ts'

export interface LakeServerOptions extends LakeOptions {
  /** 0 takes any free port. */
  port: number
  host: string
}

export interface LakeServer {
  url: string
  close(): Promise<void>
}

/**
 * Milliseconds. Longer than a browser keeps an idle connection (5 minutes in Chromium): an edit that
 * is sent while the lake closes its connection is lost, and the Studio says “Network error”.
 */
const longestIdle = 6 * 60_000

const loopbackHosts = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Serves the lake over HTTP and WebSocket.
 * @throws Error of one line: port in use, data in use, or an open host without a token.
 */
export async function startLake(options: LakeServerOptions): Promise<LakeServer> {
  const { host, port } = options
  if (options.token === undefined && !loopbackHosts.has(host)) {
    throw new Error(`Without a token the lake serves loopback only; ${host} needs LAKE_TOKEN.`)
  }
  const { app, lake, close } = createLake(options)
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: { keepAliveTimeout: longestIdle },
  })
  const sockets = acceptSockets(server, app)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    close()
    throw listenError(error, port)
  }
  const address = server.address()
  const actualPort = typeof address === 'object' && address ? address.port : port
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${loopbackHosts.has(host) ? 'localhost' : name}:${actualPort}`,
    close: async () => {
      lake.faults.closeStreams()
      sockets.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      close()
    },
  }
}

function listenError(error: unknown, port: number): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is in use; choose another one with LAKE_PORT.`)
  }
  return error
}
