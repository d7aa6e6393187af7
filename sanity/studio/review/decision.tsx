import { Button, Card, Flex, Label, Stack, Text, TextArea, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { useClient } from 'sanity'
import { approvalMutations, returnMutations } from '#lib/review/decisions.ts'
import { needsReview } from '#lib/review/needs-review.ts'
import { nextDueProblem, usualNextDue } from '#lib/review/review-dates.ts'
import { credentialOn, reviewerProblem } from '#lib/review/reviewer.ts'
import type { FoundReviewer } from '#sanity/publishing/reviewers.ts'
import { apiVersion, type Reviewing } from './review-client.ts'
import { ReviewerSelect, useWhoami } from './whoami.tsx'

interface Props {
  reviewing: Reviewing
  reviewers: readonly FoundReviewer[]
  onDecided: () => void
}

/** Approve until a day, or return with a reason: by somebody who may. */
export function Decision({ reviewing, reviewers, onDecided }: Props) {
  const { id, type, text, authors, draft, published, approval, request } = reviewing
  const client = useClient({ apiVersion })
  const now = new Date().toISOString()
  const today = now.slice(0, 10)
  const [me, setMe] = useWhoami()
  const [nextDue, setNextDue] = useState(() => usualNextDue(today, needsReview(text)))
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const reviewer = reviewers.find(({ _id }) => _id === me)
  const problem = reviewer ? reviewerProblem(reviewer, authors, today) : null
  const dueProblem = nextDueProblem(nextDue, today)

  const decide = (mutations: Parameters<typeof client.mutate>[0], said: string) => {
    setFault(null)
    client.mutate(mutations).then(
      () => {
        setDone(said)
        onDecided()
      },
      (failed: unknown) => {
        const why = failed instanceof Error ? failed.message : String(failed)
        setFault(`Nothing was stored. Try again in a moment. (${why})`)
      },
    )
  }
  const approve = () =>
    decide(
      approvalMutations({
        documentId: id,
        type,
        document: text,
        reviewer: me,
        approvedAt: now,
        nextDue,
        credential: reviewer ? credentialOn(reviewer, today) : null,
        draft,
        published,
        approval,
        isRequested: request !== null,
      }),
      'Approved.',
    )

  return (
    <Stack gap={5}>
      <ReviewerSelect label="I am" reviewers={reviewers} value={me} onChange={setMe} />
      {problem && <Notice tone="critical" text={problem} />}
      <Stack gap={3}>
        <Label as="label" htmlFor="next-due" size={1}>
          Due again on
        </Label>
        <TextInput
          id="next-due"
          type="date"
          value={nextDue}
          onChange={({ currentTarget }) => setNextDue(currentTarget.value)}
        />
        {dueProblem && <Notice tone="critical" text={dueProblem} />}
      </Stack>
      <Flex>
        <Button
          text="Approve"
          tone="positive"
          disabled={!reviewer || problem !== null || dueProblem !== null}
          onClick={approve}
        />
      </Flex>
      {request && (
        <>
          <Stack gap={3}>
            <Label as="label" htmlFor="return-reason" size={1}>
              Or say what has to change
            </Label>
            <TextArea
              id="return-reason"
              rows={3}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </Stack>
          <Flex>
            <Button
              text="Return it to the author"
              mode="ghost"
              disabled={!reviewer || !reason.trim()}
              onClick={() => decide(returnMutations(id, reason, now), 'Returned.')}
            />
          </Flex>
        </>
      )}
      {fault && <Notice tone="critical" text={fault} />}
      {done && <Notice tone="positive" text={done} />}
    </Stack>
  )
}

function Notice({ tone, text }: { tone: 'critical' | 'positive'; text: string }) {
  return (
    <Card tone={tone} border radius={2} padding={3} role={tone === 'critical' ? 'alert' : 'status'}>
      <Text size={1}>{text}</Text>
    </Card>
  )
}
