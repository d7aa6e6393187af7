import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useId, useState } from 'react'
import { maskPatientDetails } from '#lib/enquiry/patient-detail.ts'
import type { Said } from '#lib/enquiry/said.ts'
import { type Change, type FoundEnquiry, redact } from './enquiry-client.ts'

interface Props {
  said: Said
  enquiry: FoundEnquiry
  change: Change
  onDone: () => void
}

/** Asks what of a field is to stay; the rest is written over for good. */
export function RedactForm({ said, enquiry, change, onDone }: Props) {
  const area = useId()
  const [words, setWords] = useState(() => maskPatientDetails(said.words))
  const store = async () => {
    const left = words.trim() || '[removed]'
    if (await change((client) => redact(client, enquiry, said.field, left))) onDone()
  }
  return (
    <Card tone="critical" border radius={2} padding={4}>
      <Stack gap={4}>
        <Text as="label" htmlFor={area} size={1} weight="medium">
          What stays of it
        </Text>
        <TextArea
          id={area}
          rows={said.field === 'message' ? 8 : 2}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Text size={1}>
          What we recognized is out already; take out what else tells of a patient. What you take
          out is written over here and in the history of this enquiry, and cannot be brought back.
          Mails and exports held back what was marked; what somebody copied stays where it is.
        </Text>
        <Flex gap={3} justify="flex-end">
          <Button mode="ghost" text="Cancel" onClick={onDone} />
          <Button tone="critical" text="Redact for good" onClick={() => void store()} />
        </Flex>
      </Stack>
    </Card>
  )
}
