import { Badge, Card, Flex, Stack, Text } from '@sanity/ui'
import { StateLink } from 'sanity/router'
import { topics } from '#lib/enquiry/choices.ts'
import { replyTime } from '#lib/enquiry/reply-time.ts'
import { masked, saidIn } from '#lib/enquiry/said.ts'
import type { FoundEnquiry } from './enquiry-client.ts'
import { moment } from './moments.ts'
import { statuses } from './statuses.ts'

/** One enquiry in the list: who, about what, until when. */
export function InboxRow({ enquiry }: { enquiry: FoundEnquiry }) {
  const { _id, topic, status, assignee, receivedAt, suspected, isTrapped, notifications } = enquiry
  const { words, tone } = replyTime(enquiry, Date.now())
  const failed = notifications.filter(({ state }) => state === 'failed').length
  return (
    <Card as="li" border radius={2} padding={4}>
      <Flex gap={4} align="center" wrap="wrap">
        <Stack gap={3} flex={1}>
          <Text weight="medium">
            <StateLink state={{ enquiryId: _id }}>{titleOf(enquiry)}</StateLink>
          </Text>
          <Text size={1} muted>
            {[topics[topic], `came ${moment(receivedAt)}`, assignee && `assigned to ${assignee}`]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
        <Flex gap={2} align="center" wrap="wrap">
          {suspected.length > 0 && <Badge tone="caution">May tell of a patient</Badge>}
          {isTrapped && <Badge tone="caution">Likely from a machine</Badge>}
          {failed > 0 && <Badge tone="critical">Mail not sent</Badge>}
          <Badge>{statuses[status]}</Badge>
          {status !== 'replied' && status !== 'closed' && <Badge tone={tone}>{words}</Badge>}
        </Flex>
      </Flex>
    </Card>
  )
}

/** Who wrote, as far as it may be shown. */
export function titleOf(enquiry: FoundEnquiry): string {
  const said = new Map(
    saidIn(enquiry)
      .map(masked)
      .filter(({ suspected }) => suspected.length === 0)
      .map(({ field, words }) => [field, words]),
  )
  const parts = [said.get('organization'), said.get('subject'), said.get('name')].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'Held back'
}
