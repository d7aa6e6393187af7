import type { SanityClient } from '@sanity/client'
import { DownloadIcon } from '@sanity/icons/Download'
import { Button, Card, Flex, Heading, Label, Select, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useClient } from 'sanity'
import { isChoice, topics } from '#lib/enquiry/choices.ts'
import { exportedCsv } from '#lib/enquiry/export.ts'
import { useLiveAnswer } from '../live-answer.ts'
import { ReadingState } from '../reading-state.tsx'
import {
  apiVersion,
  type Filter,
  type Inbox as Found,
  mostShown,
  readAll,
  readInbox,
} from './enquiry-client.ts'
import { InboxRow } from './inbox-row.tsx'
import { offerFile } from './offer-file.ts'
import { asFilter, shownChoices } from './statuses.ts'

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
}

const watched = '_type == "enquiry" && $topic != "" && $shown != ""'
const load = (client: SanityClient, params: Record<string, string | readonly string[]>) =>
  readInbox(client, asFilter(params))

/** What came in: by topic and status, what waits longest first. */
export function Inbox({ filter, onFilter }: Props) {
  const { answer, fault } = useLiveAnswer(load, watched, { ...filter })
  return (
    <Stack gap={5} paddingY={4}>
      <Flex gap={4} align="flex-end" wrap="wrap">
        <Stack gap={3} flex={1}>
          <Heading as="h1" size={3}>
            Enquiries
          </Heading>
          <Text muted>{answer ? `${answer.open.all} open` : 'Reading …'}</Text>
        </Stack>
        <Filters filter={filter} onFilter={onFilter} open={answer?.open} />
        <ExportButton filter={filter} isEmpty={!answer || answer.count === 0} />
      </Flex>
      <ReadingState
        what="The enquiries"
        doing="Reading what came in …"
        isRead={Boolean(answer)}
        fault={fault}
      />
      {answer && <Rows answer={answer} filter={filter} />}
    </Stack>
  )
}

function Rows({ answer, filter }: { answer: Found; filter: Filter }) {
  const { enquiries, count, unreadable } = answer
  if (count === 0) {
    return (
      <Card border radius={3} padding={5}>
        <Text>
          {filter.shown === 'open'
            ? 'Nobody waits for a reply.'
            : 'Nothing here. Choose another topic or status.'}
        </Text>
      </Card>
    )
  }
  return (
    <Stack gap={3}>
      {unreadable > 0 && (
        <Card tone="caution" border radius={3} padding={4} role="alert">
          <Text size={1}>
            {unreadable} cannot be shown: they are not stored as enquiries are. Tell whoever runs
            the site.
          </Text>
        </Card>
      )}
      <Stack as="ul" gap={3} padding={0} data-testid="enquiries">
        {enquiries.map((enquiry) => (
          <InboxRow key={enquiry._id} enquiry={enquiry} />
        ))}
      </Stack>
      {count > mostShown && (
        <Text size={1} muted>
          The first {mostShown} of {count}. Choose a topic or a status to see others, or export
          them.
        </Text>
      )}
    </Stack>
  )
}

function Filters({ filter, onFilter, open }: Props & { open: Found['open'] | undefined }) {
  const number = (topic: keyof Found['open']) => (open ? ` (${open[topic]})` : '')
  return (
    <Flex gap={3}>
      <Stack gap={2}>
        <Label as="label" htmlFor="enquiry-topic" size={1}>
          Topic
        </Label>
        <Select
          id="enquiry-topic"
          value={filter.topic}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, topic: isChoice(topics, value) ? value : 'all' })
          }
        >
          <option value="all">All{number('all')}</option>
          {Object.entries(topics).map(([topic, title]) => (
            <option key={topic} value={topic}>
              {title}
              {isChoice(topics, topic) && number(topic)}
            </option>
          ))}
        </Select>
      </Stack>
      <Stack gap={2}>
        <Label as="label" htmlFor="enquiry-status" size={1}>
          Status
        </Label>
        <Select
          id="enquiry-status"
          value={filter.shown}
          onChange={({ currentTarget: { value } }) =>
            onFilter(asFilter({ topic: filter.topic, shown: value }))
          }
        >
          {Object.entries(shownChoices).map(([value, title]) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </Select>
      </Stack>
    </Flex>
  )
}

function ExportButton({ filter, isEmpty }: { filter: Filter; isEmpty: boolean }) {
  const client = useClient({ apiVersion })
  const [fault, setFault] = useState('')
  const save = () => {
    setFault('')
    readAll(client.withConfig({ perspective: 'raw' }), filter).then(
      (all) => {
        const day = new Date().toISOString().slice(0, 10)
        offerFile(`enquiries-${filter.topic}-${filter.shown}-${day}.csv`, exportedCsv(all))
      },
      (failed: unknown) => setFault(failed instanceof Error ? failed.message : String(failed)),
    )
  }
  return (
    <Stack gap={2}>
      <Button
        icon={DownloadIcon}
        mode="ghost"
        text="Export as CSV"
        disabled={isEmpty}
        onClick={save}
      />
      {fault && (
        <Text size={1} role="alert">
          No file was made: {fault}. Try again.
        </Text>
      )}
    </Stack>
  )
}
