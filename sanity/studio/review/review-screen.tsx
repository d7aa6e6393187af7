import type { SanityClient } from '@sanity/client'
import { Card, Heading, Stack, Text } from '@sanity/ui'
import { type ReactNode, useCallback } from 'react'
import { IntentLink, StateLink } from 'sanity/router'
import { sealedText } from '#lib/review/approval.ts'
import { claimsWithBasis } from '#lib/review/claims-with-basis.ts'
import { meaningOf } from '#lib/review/meaning.ts'
import { textOf } from '#lib/review/stored.ts'
import { ClaimBases } from './claim-bases.tsx'
import { Decision } from './decision.tsx'
import { DifferenceView } from './difference-view.tsx'
import { type Reviewing, readReviewers, readReviewing } from './review-client.ts'
import { useRead } from './use-read.ts'

/** One text before its reviewer: what changed, what it claims on what grounds, and the decision. */
export function ReviewScreen({ id }: { id: string }) {
  const read = useCallback(
    async (client: SanityClient) => ({
      reviewing: await readReviewing(client, id),
      reviewers: await readReviewers(client),
    }),
    [id],
  )
  const { value, fault, readAgain } = useRead(read)
  if (fault) return <Text>The text could not be read: {fault}. Reload the page.</Text>
  if (!value) return <Text muted>Reading the text …</Text>
  if (!value.reviewing) return <Text>This document is not there any more.</Text>
  const { reviewing, reviewers } = value
  const { type, text, request } = reviewing
  return (
    <Stack gap={6} paddingY={4}>
      <Text size={1}>
        <StateLink state={{}}>All that waits</StateLink>
      </Text>
      <Stack gap={4}>
        <Heading as="h1" size={3}>
          {textOf(text.title) || 'Untitled'}
        </Heading>
        <Text size={1}>
          <IntentLink intent="edit" params={{ id, type }}>
            Open it in the form
          </IntentLink>
        </Text>
        {request && <Asked reviewing={reviewing} />}
      </Stack>
      <Changes reviewing={reviewing} />
      <Part title="What it claims, and what that rests on">
        <ClaimBases claims={claimsWithBasis(type, text)} />
      </Part>
      <Part title="Your decision">
        <Decision reviewing={reviewing} reviewers={reviewers} onDecided={readAgain} />
      </Part>
    </Stack>
  )
}

function Asked({ reviewing: { request } }: { reviewing: Reviewing }) {
  const { status, requestedBy, requestedAt, reviewer, note, reason } = request ?? {}
  return (
    <Card border radius={2} padding={4} tone={status === 'waiting' ? 'primary' : 'transparent'}>
      <Stack gap={3}>
        <Text>
          {requestedBy} asked {reviewer?.name ?? 'for a review'} on {requestedAt?.slice(0, 10)}.
          {status === 'approved' && ' It was approved.'}
          {status === 'returned' && ` It was returned: ${reason}`}
        </Text>
        {note && <Text>“{note}”</Text>}
      </Stack>
    </Card>
  )
}

function Changes({ reviewing: { type, text, approval } }: { reviewing: Reviewing }) {
  const before = approval && sealedText(type, { hash: textOf(approval.hash), text: approval.text })
  return (
    <Part
      title={
        before
          ? `What changed since the approval of ${textOf(approval?.approvedAt).slice(0, 10)}`
          : 'The text, which nobody has approved yet'
      }
    >
      <DifferenceView before={before} after={meaningOf(type, text)} />
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack as="section" gap={4} aria-label={title}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}
