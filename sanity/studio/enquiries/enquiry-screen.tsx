import type { SanityClient } from '@sanity/client'
import { ArrowLeftIcon } from '@sanity/icons/ArrowLeft'
import { Badge, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useClient, useCurrentUser } from 'sanity'
import { StateLink } from 'sanity/router'
import { topics } from '#lib/enquiry/choices.ts'
import { replyTime } from '#lib/enquiry/reply-time.ts'
import { GuideLinks } from '../guides/guide-links.tsx'
import { useLiveAnswer } from '../live-answer.ts'
import { ReadingState } from '../reading-state.tsx'
import { apiVersion, type Change, type FoundEnquiry, readEnquiry } from './enquiry-client.ts'
import { Handling } from './handling.tsx'
import { titleOf } from './inbox-row.tsx'
import { Mails } from './mails.tsx'
import { moment } from './moments.ts'
import { Notes } from './notes.tsx'
import { SaidList } from './said-list.tsx'

const watched = '_id == $id'
const load = async (client: SanityClient, { id }: Record<string, string | readonly string[]>) => ({
  found: await readEnquiry(client, String(id)),
})

/** One enquiry: what was said, and what is done about it. */
export function EnquiryScreen({ id }: { id: string }) {
  const { answer, fault } = useLiveAnswer(load, watched, { id })
  return (
    <Stack gap={5} paddingY={4}>
      <Text size={1}>
        <StateLink state={{}}>
          <ArrowLeftIcon /> All enquiries
        </StateLink>
      </Text>
      <ReadingState
        what="This enquiry"
        doing="Reading the enquiry …"
        isRead={Boolean(answer)}
        fault={fault}
      />
      {answer && !answer.found && (
        <Text>This enquiry is gone: its time was over, or somebody deleted it.</Text>
      )}
      {answer?.found && <Found enquiry={answer.found} />}
    </Stack>
  )
}

function Found({ enquiry }: { enquiry: FoundEnquiry }) {
  const client = useClient({ apiVersion })
  const me = useCurrentUser()?.name ?? 'Editor'
  const [fault, setFault] = useState('')
  const change: Change = async (work) => {
    setFault('')
    try {
      await work(client.withConfig({ perspective: 'raw' }))
      return true
    } catch (failed) {
      setFault(failed instanceof Error ? failed.message : String(failed))
      return false
    }
  }
  const { words, tone } = replyTime(enquiry, Date.now())
  const { topic, receivedAt, replyBy, page, redactedAt, deleteAfter } = enquiry
  const facts = [
    `Came ${moment(receivedAt)} from ${page}`,
    `reply by ${moment(replyBy)}`,
    redactedAt && `redacted ${moment(redactedAt)}`,
    `deleted after ${deleteAfter}`,
  ]
  return (
    <Stack gap={5}>
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap">
          <Heading as="h1" size={3}>
            {titleOf(enquiry)}
          </Heading>
          <Badge tone={tone}>{words}</Badge>
        </Flex>
        <Text muted size={1}>
          {[topics[topic], ...facts].filter(Boolean).join(' · ')}
        </Text>
        <GuideLinks names={['answer-an-enquiry']} />
      </Stack>
      {fault && (
        <Card tone="critical" border radius={3} padding={4} role="alert">
          <Text size={1}>
            Nothing was stored: {fault}. Somebody else may have changed it at the same time; look at
            it and try again.
          </Text>
        </Card>
      )}
      <Handling enquiry={enquiry} me={me} change={change} />
      <SaidList enquiry={enquiry} change={change} />
      <Notes enquiry={enquiry} me={me} change={change} />
      <Mails enquiry={enquiry} change={change} />
    </Stack>
  )
}
