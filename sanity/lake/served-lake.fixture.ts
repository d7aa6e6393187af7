import { createClient } from '@sanity/client'
import { localTokens } from './guard.ts'
import { temporaryDirectory } from './lake.fixture.ts'
import { startLake } from './server.ts'

/** A lake on a free port of this machine, with a client for editors and one for everybody. */
export async function serveLake({ dataset = 'local' } = {}) {
  const directory = temporaryDirectory()
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir: directory.dir,
    projectId: 'vivacity',
    datasets: [{ name: dataset, aclMode: 'public' }],
    allowedOrigins: [],
  })
  const anonymous = createClient({
    projectId: 'vivacity',
    dataset,
    apiVersion: '2025-10-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
  return {
    url: lake.url,
    anonymous,
    editor: anonymous.withConfig({ token: localTokens.editor, perspective: 'raw' }),
    async [Symbol.asyncDispose]() {
      await lake.close()
      directory[Symbol.dispose]()
    },
  }
}
