import { createClient } from '@sanity/client'
import { keepSchedules } from './scheduled-publishing.ts'

/** A process that keeps the schedules of the lake at an address, until it is killed. */
const [apiHost = ''] = process.argv.slice(2)
const client = createClient({
  projectId: 'vivacity',
  dataset: 'local',
  apiVersion: '2025-10-01',
  apiHost,
  useProjectHostname: false,
  useCdn: false,
  maxRetries: 0,
})
keepSchedules({ client, token: 'local-editor', log: console.error })
