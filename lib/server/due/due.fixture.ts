import { localClient } from '../local-client.fixture.ts'
import { keepSchedules } from './scheduled-publishing.ts'

/** A process that keeps the schedules of the lake at an address, until it is killed. */
const [apiHost = ''] = process.argv.slice(2)
keepSchedules({ client: localClient(apiHost), token: 'local-editor', log: console.error })
