import { Button, Card, Flex, Label, Stack, Text, TextArea } from '@sanity/ui'
import { useState } from 'react'
import { reviewerProblem } from '#lib/review/reviewer.ts'
import { readReviewers } from './review-client.ts'
import { useRead } from './use-read.ts'
import { ReviewerSelect } from './whoami.tsx'

interface Props {
  authors: readonly string[]
  /** Rejects where it could not be stored. */
  onAsk: (reviewer: string, note: string) => Promise<void>
}

/** Who should review it, and what they should know. */
export function RequestForm({ authors, onAsk }: Props) {
  const { value: reviewers = [], fault: unread } = useRead(readReviewers)
  const [chosen, setChosen] = useState('')
  const [note, setNote] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const reviewer = reviewers.find(({ _id }) => _id === chosen)
  const day = new Date().toISOString().slice(0, 10)
  const problem = reviewer ? reviewerProblem(reviewer, authors, day) : null
  const trouble = problem ?? fault ?? unread

  const ask = () => {
    onAsk(chosen, note).catch((failed: unknown) => {
      const why = failed instanceof Error ? failed.message : String(failed)
      setFault(`The request could not be stored. Try again in a moment. (${why})`)
    })
  }

  return (
    <Stack gap={5} padding={4}>
      <ReviewerSelect
        label="Who should review it?"
        reviewers={reviewers}
        value={chosen}
        onChange={setChosen}
      />
      <Stack gap={3}>
        <Label as="label" htmlFor="review-note" size={1}>
          Note to the reviewer (optional)
        </Label>
        <TextArea
          id="review-note"
          rows={3}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Stack>
      {trouble && (
        <Card tone="critical" border radius={2} padding={3} role="alert">
          <Text size={1}>{trouble}</Text>
        </Card>
      )}
      <Flex justify="flex-end">
        <Button
          text="Ask for the review"
          tone="primary"
          disabled={!reviewer || problem !== null}
          onClick={ask}
        />
      </Flex>
    </Stack>
  )
}
