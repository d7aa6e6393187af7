import { Badge, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { Item, Row } from './row.ts'

interface Props {
  row: Row
  items?: readonly Item[]
  /** Why the row could not be read. */
  fault?: string
}

const mostItems = 6

/** One kind of thing that waits: how many, and the first of them. */
export function RowCard({ row, items = [], fault }: Props) {
  const more = items.length - mostItems
  return (
    <Card border radius={3} padding={4} as="section" aria-label={row.title}>
      <Stack gap={4}>
        <Flex gap={3} align="center" justify="space-between">
          <Heading as="h2" size={1}>
            {row.title}
          </Heading>
          {fault === undefined && <Badge tone="caution">{items.length}</Badge>}
        </Flex>
        {fault !== undefined && (
          <Text size={1}>
            This list could not be read: {fault}. The other lists are not touched by it.
          </Text>
        )}
        <Stack as="ul" gap={4}>
          {items.slice(0, mostItems).map((item) => (
            <Stack as="li" gap={2} key={`${item.id} ${item.at}`}>
              <Text size={1} weight="medium">
                <IntentLink intent={row.intent ?? 'edit'} params={{ id: item.id, type: item.type }}>
                  {item.title || 'Untitled'}
                </IntentLink>
              </Text>
              <Text size={1} muted textOverflow="ellipsis">
                {[whenOf(row, item), item.note].filter(Boolean).join(' · ')}
              </Text>
            </Stack>
          ))}
        </Stack>
        {more > 0 && (
          <Text size={1} muted>
            and {more} more
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function whenOf({ when }: Row, { at }: Item): string {
  if (!at) return ''
  const isDay = at.length === 10
  const words = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'medium',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(new Date(at))
  return [when, words].filter(Boolean).join(' ')
}
