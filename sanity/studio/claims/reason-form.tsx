import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useId, useState } from 'react'
import { reasonProblem } from '#lib/claims/overrides.ts'
import { useOverride } from './use-override.ts'

/** Asks why a sentence may stand without a source, and puts it on record. */
export function ReasonForm({ sentence, onClose }: { sentence: string; onClose: () => void }) {
  const id = useId()
  const letStand = useOverride(sentence)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isWriting, setWriting] = useState(false)

  const write = async () => {
    const problem = reasonProblem(reason)
    if (problem) return setFault(problem)
    setWriting(true)
    const failed = await letStand(reason)
    setWriting(false)
    if (failed) setFault(failed)
    else onClose()
  }

  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        Why may it stand without a source?
      </Text>
      <TextArea
        id={id}
        rows={2}
        fontSize={1}
        value={reason}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Text id={`${id}-note`} size={1} muted>
        Your name and the reason are kept on record. Readers cannot see them.
      </Text>
      {fault && (
        <Text role="alert" size={1}>
          {fault}
        </Text>
      )}
      <Flex gap={2}>
        <Button
          text="Record and let it stand"
          fontSize={1}
          padding={3}
          tone="primary"
          disabled={isWriting}
          onClick={() => void write()}
        />
        <Button text="Cancel" mode="bleed" fontSize={1} padding={3} onClick={onClose} />
      </Flex>
    </Stack>
  )
}
