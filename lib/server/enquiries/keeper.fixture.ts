import { localClient } from '../local-client.fixture.ts'
import { keepEnquiries } from './keep-enquiries.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** A process that tells of the enquiries of a lake by a mail server, until it is killed. */
const [apiHost = '', url = ''] = process.argv.slice(2)
keepEnquiries({
  client: localClient(apiHost),
  token: 'local-editor',
  mailer: smtpMailer({ url, from: 'no-reply@example.org' }),
  recipients: { partner: ['a@example.org'], careers: ['b@example.org'], other: ['c@example.org'] },
  studioOrigin: 'https://example.org',
  host: 'example.org',
  showSamples: true,
  log: console.error,
  note: () => {},
})
