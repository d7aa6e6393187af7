import { Badge, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import type { Enquiry } from '#lib/enquiry/document.ts'
import { type Change, type FoundEnquiry, sendAgain } from './enquiry-client.ts'
import { moment } from './moments.ts'

type Notification = Enquiry['notifications'][number]

const titles = { team: 'To the team', acknowledgement: 'To the sender: we have received it' }
const states = {
  waiting: { title: 'Waiting', tone: 'caution' },
  sent: { title: 'Sent', tone: 'positive' },
  failed: { title: 'Not sent', tone: 'critical' },
} as const

/** Milliseconds. A process that sends it now holds it for two minutes. */
const atWork = 150_000

/** The two mails about it, and what became of them. */
export function Mails({ enquiry, change }: { enquiry: FoundEnquiry; change: Change }) {
  return (
    <Card border radius={3} padding={4} as="section" aria-label="Mails">
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          Mails
        </Heading>
        {enquiry.isTrapped && (
          <Text size={1} muted>
            A field was filled in that people do not see, so this is likely from a machine: nobody
            was told of it by mail. Answer it if it is real, else close it.
          </Text>
        )}
        {enquiry.notifications.map((notification) => (
          <Flex key={notification._key} gap={4} align="center" wrap="wrap">
            <Stack gap={2} flex={1}>
              <Text>{titles[notification._key]}</Text>
              <Text size={1} muted>
                {became(notification)}
              </Text>
            </Stack>
            <Badge tone={states[notification.state].tone}>{states[notification.state].title}</Badge>
            {canBeSentAgain(notification) && (
              <Button
                mode="ghost"
                text="Send again"
                onClick={() => void change((client) => sendAgain(client, enquiry, notification))}
              />
            )}
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}

function became({ state, attempts, sentAt, nextAt, lastError }: Notification): string {
  if (state === 'sent') return sentAt ? `Sent ${moment(sentAt)}` : 'Sent'
  const tries = attempts === 1 ? 'Tried once' : `Tried ${attempts} times`
  if (state === 'failed') return [`${tries}.`, lastError].filter(Boolean).join(' ')
  if (attempts === 0) return 'Not tried yet.'
  return [`${tries}.`, lastError, `Tried again ${moment(nextAt)}.`].filter(Boolean).join(' ')
}

/** Not while it is being sent: it would come twice. */
function canBeSentAgain({ state, nextAt }: Notification): boolean {
  return state === 'failed' || (state === 'waiting' && Date.parse(nextAt) > Date.now() + atWork)
}
