import type { SanityClient } from '@sanity/client'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { SunIcon } from '@sanity/icons/Sun'
import { Card, Container, Flex, Grid, Heading, Stack, Text } from '@sanity/ui'
import { type Tool, useSchema } from 'sanity'
import { useLiveAnswer } from '../live-answer.ts'
import { ReadingState } from '../reading-state.tsx'
import { daysFrom, type Item, type Row } from './row.ts'
import { RowCard } from './row-card.tsx'
import { rows } from './rows.ts'

/** What waits for somebody, gathered. */
export const todayTool: Tool = {
  name: 'today',
  title: 'Today',
  icon: SunIcon,
  component: Today,
}

/** A row with what waits in it, or why it could not be read. */
type Outcome = { readonly items: readonly Item[] } | { readonly fault: string }

const watched = '_type in $types'

/** Each row by itself: one that cannot be read leaves the others. */
async function loadAll(client: SanityClient): Promise<ReadonlyMap<Row, Outcome>> {
  const days = daysFrom(new Date())
  const read = async (row: Row): Promise<[Row, Outcome]> => {
    try {
      return [row, { items: await row.load(client, days) }]
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault)
      return [row, { fault: why.length < 200 ? why : 'the answer was not understood' }]
    }
  }
  return new Map(await Promise.all(rows.map(read)))
}

function Today() {
  const schema = useSchema()
  const shown = rows.filter(({ types }) => types.some((type) => schema.has(type)))
  const types = [...new Set(shown.flatMap((row) => row.types))]
  const { answer, fault } = useLiveAnswer(loadAll, watched, { types })
  const waiting = shown.filter((row) => !isClear(answer?.get(row)))
  const clear = shown.filter((row) => isClear(answer?.get(row)))
  return (
    <Card height="fill" overflow="auto" tone="transparent">
      <Container width={3} padding={[4, 5, 6]}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={3}>
              Today
            </Heading>
            <Text muted>{dayInWords(new Date())}</Text>
          </Stack>
          <ReadingState
            what="The content"
            doing="Looking at what waits…"
            isRead={Boolean(answer)}
            fault={fault}
          />
          {answer && waiting.length === 0 && <NothingWaits />}
          {answer && (
            <Grid gridTemplateColumns={[1, 1, 2]} gap={4} data-testid="today-rows">
              {waiting.map((row) => (
                <RowCard key={row.title} row={row} {...answer.get(row)} />
              ))}
            </Grid>
          )}
          {answer && waiting.length > 0 && clear.length > 0 && (
            <Text size={1} muted>
              Nothing in: {clear.map(({ title }) => title.toLowerCase()).join(' · ')}
            </Text>
          )}
        </Stack>
      </Container>
    </Card>
  )
}

function NothingWaits() {
  return (
    <Card tone="positive" border radius={3} padding={5}>
      <Flex gap={4} align="center">
        <Text size={4}>
          <CheckmarkCircleIcon />
        </Text>
        <Stack gap={3}>
          <Heading as="h2" size={1}>
            Nothing waits for you
          </Heading>
          <Text size={1}>
            No reviews, no dates that run out, no broken links. A good day to write something new.
          </Text>
        </Stack>
      </Flex>
    </Card>
  )
}

function isClear(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && 'items' in outcome && outcome.items.length === 0
}

function dayInWords(day: Date): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }).format(day)
}
