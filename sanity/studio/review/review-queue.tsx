import type { SanityClient } from '@sanity/client'
import { Card, Heading, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import { StateLink } from 'sanity/router'
import { type FoundRequest, type Queue, readQueue, readReviewers } from './review-client.ts'
import { useRead } from './use-read.ts'
import { ReviewerSelect, useWhoami } from './whoami.tsx'

const days = 86_400_000
const soon = 60
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

const readAll = async (client: SanityClient) => ({
  reviewers: await readReviewers(client),
  queue: await readQueue(client, isoDay(Date.now() + soon * days)),
})

/** What waits for whoever sits here, what waits for others, and what is due. */
export function ReviewQueue() {
  const { value, fault } = useRead(readAll)
  const [me, setMe] = useWhoami()
  if (fault) return <Text>The queue could not be read: {fault}. Reload the page.</Text>
  if (!value) return <Text muted>Reading what waits …</Text>
  const { reviewers, queue } = value
  const today = isoDay(Date.now())
  const mine = queue.requests.filter(({ reviewer }) => reviewer?._id === me)
  return (
    <Stack gap={6} paddingY={4}>
      <Heading as="h1" size={3}>
        Medical review
      </Heading>
      <ReviewerSelect label="I am" reviewers={reviewers} value={me} onChange={setMe} />
      {me && <Waiting title="Waiting for me" requests={mine} />}
      <Waiting
        title={me ? 'Waiting for others' : 'Waiting'}
        requests={queue.requests.filter((request) => !mine.includes(request))}
      />
      <Due title="Overdue" due={queue.due.filter(({ nextDue }) => nextDue < today)} />
      <Due
        title={`Due within ${soon} days`}
        due={queue.due.filter(({ nextDue }) => nextDue >= today)}
      />
    </Stack>
  )
}

function Waiting({ title, requests }: { title: string; requests: Queue['requests'] }) {
  return (
    <List title={title} isEmpty={requests.length === 0}>
      {requests.map((request) => (
        <Row key={request.id} id={request.id} title={request.title} detail={askedOf(request)} />
      ))}
    </List>
  )
}

function askedOf({ requestedBy, requestedAt, reviewer, note }: FoundRequest) {
  const asked = `Asked by ${requestedBy ?? 'an editor'} on ${requestedAt?.slice(0, 10) ?? 'an unknown day'}`
  return [`${asked}, of ${reviewer?.name ?? 'nobody'}`, note].filter(Boolean).join(': ')
}

function Due({ title, due }: { title: string; due: Queue['due'] }) {
  return (
    <List title={title} isEmpty={due.length === 0}>
      {due.map(({ _id, title, nextDue, reviewer }) => (
        <Row
          key={_id}
          id={_id}
          title={title}
          detail={`Due ${nextDue}, approved last by ${reviewer ?? 'somebody who is gone'}`}
        />
      ))}
    </List>
  )
}

interface ListProps {
  title: string
  isEmpty: boolean
  children: ReactNode
}

function List({ title, isEmpty, children }: ListProps) {
  return (
    <Stack as="section" gap={3} aria-label={title}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      {isEmpty ? (
        <Text size={1} muted>
          Nothing.
        </Text>
      ) : (
        <Stack as="ul" gap={2} padding={0}>
          {children}
        </Stack>
      )}
    </Stack>
  )
}

function Row({ id, title, detail }: { id: string; title: string | null; detail: string }) {
  return (
    <Card as="li" border radius={2} padding={4}>
      <Stack gap={3}>
        <Text weight="medium">
          <StateLink state={{ documentId: id }}>{title ?? 'Untitled'}</StateLink>
        </Text>
        <Text size={1} muted>
          {detail}
        </Text>
      </Stack>
    </Card>
  )
}
