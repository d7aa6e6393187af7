import { Label, Select, Stack } from '@sanity/ui'
import { useState } from 'react'
import type { FoundReviewer } from '#sanity/publishing/reviewers.ts'

const memory = 'vivacity:reviewer'

/** Which of the reviewers sits here: chosen once, kept in this browser. */
export function useWhoami() {
  const [me, setMe] = useState(() => localStorage.getItem(memory) ?? '')
  const choose = (id: string) => {
    localStorage.setItem(memory, id)
    setMe(id)
  }
  return [me, choose] as const
}

function nameOf({ name, postNominals }: Pick<FoundReviewer, 'name' | 'postNominals'>) {
  return [name ?? 'Unnamed', postNominals].filter(Boolean).join(', ')
}

interface ReviewerSelectProps {
  label: string
  reviewers: readonly FoundReviewer[]
  value: string
  onChange: (id: string) => void
}

/** One of the reviewers. */
export function ReviewerSelect({ label, reviewers, value, onChange }: ReviewerSelectProps) {
  return (
    <Stack gap={3}>
      <Label as="label" htmlFor="reviewer" size={1}>
        {label}
      </Label>
      <Select
        id="reviewer"
        value={reviewers.some(({ _id }) => _id === value) ? value : ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">Choose a person</option>
        {reviewers.map((reviewer) => (
          <option key={reviewer._id} value={reviewer._id}>
            {nameOf(reviewer)}
          </option>
        ))}
      </Select>
    </Stack>
  )
}
