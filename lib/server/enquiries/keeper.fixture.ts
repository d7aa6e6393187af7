import { createClient } from '@sanity/client'
import { keepEnquiries } from './keep-enquiries.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** A process that tells of the enquiries of a lake by a mail server, until it is killed. */
const [apiHost = '', url = ''] = process.argv.slice(2)
const client = createClient({
  projectId: 'vivacity',
  dataset: 'local',
  apiVersion: '2025-10-01',
  apiHost,
  useProjectHostname: false,
  useCdn: false,
  maxRetries: 0,
})
keepEnquiries({
  client,
  token: 'local-editor',
  mailer: smtpMailer({ url, from: 'no-reply@example.org' }),
  recipients: { partner: ['a@example.org'], careers: ['b@example.org'], other: ['c@example.org'] },
  studioOrigin: 'https://example.org',
  host: 'example.org',
  showSamples: true,
  log: console.error,
  note: () => {},
})
