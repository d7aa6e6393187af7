import type { SanityClient } from '@sanity/client'
import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useEffect, useId, useState } from 'react'
import { type Resting, restingOn, revoke } from './revoke.ts'

interface Props {
  client: SanityClient
  /** Of the published consent. */
  id: string
  /** Ids of drafts of it, which must not bring it back. */
  drafts: readonly string[]
  onDone: () => void
}

/** Asks why, and says what leaves the site. */
export function RevokeForm({ client, id, drafts, onDone }: Props) {
  const field = useId()
  const [reason, setReason] = useState('')
  const [resting, setResting] = useState<readonly Resting[] | null>(null)
  const [fault, setFault] = useState('')
  useEffect(() => {
    restingOn(client, id).then(setResting, (error: unknown) => setFault(String(error)))
  }, [client, id])
  const submit = () =>
    revoke(client, { id, drafts, reason: reason.trim() }).then(onDone, (error: unknown) =>
      setFault(`Nothing was revoked: ${String(error)}. Try again.`),
    )
  return (
    <Stack gap={5} padding={4}>
      <Text>It cannot be taken back: who consents again signs again.</Text>
      <Stack gap={3}>
        <Text weight="medium">Leaves the site within a second:</Text>
        <RestingList resting={resting} />
      </Stack>
      <Stack gap={3}>
        <Text as="label" htmlFor={field} weight="medium">
          Why is it revoked?
        </Text>
        <TextArea
          id={field}
          rows={3}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Stack>
      {fault && (
        <Card tone="critical" padding={4} radius={2} role="alert">
          <Text>{fault}</Text>
        </Card>
      )}
      <Flex gap={3} justify="flex-end">
        <Button mode="ghost" text="Keep it" onClick={onDone} />
        <Button
          tone="critical"
          text="Revoke now"
          disabled={reason.trim() === ''}
          onClick={submit}
        />
      </Flex>
    </Stack>
  )
}

function RestingList({ resting }: { resting: readonly Resting[] | null }) {
  if (!resting) return <Text muted>Looking …</Text>
  if (resting.length === 0) return <Text muted>Nothing rests on it.</Text>
  return (
    <Stack as="ul" gap={3} paddingLeft={4}>
      {resting.map(({ id, title, kind }) => (
        <Text as="li" key={id}>
          {kind}: {title}
        </Text>
      ))}
    </Stack>
  )
}
