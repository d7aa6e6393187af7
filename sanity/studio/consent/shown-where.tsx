import { Card, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient, useFormValue } from 'sanity'
import { type Shown, shownWhere } from './where.ts'

const apiVersion = '2025-10-01'
/** Milliseconds. A consent can be revoked or run out while the form is open. */
const lookAgainAfter = 5_000

/** Says in a sentence where readers see a quote or a story now, or why they do not. */
export function ShownWhere() {
  const client = useClient({ apiVersion })
  const id = String(useFormValue(['_id']) ?? '').replace(/^drafts\./, '')
  const revision = useFormValue(['_rev'])
  const [shown, setShown] = useState<Shown | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was changed is looked at again
  useEffect(() => {
    const look = () =>
      shownWhere(client, id, new Date()).then(setShown, () =>
        setShown({ isShown: false, text: 'This cannot be told now: the content is away.' }),
      )
    void look()
    const timer = setInterval(look, lookAgainAfter)
    return () => clearInterval(timer)
  }, [client, id, revision])
  if (!shown) return null
  return (
    <Card tone={shown.isShown ? 'positive' : 'caution'} border radius={2} padding={4}>
      <Stack gap={2} role="status">
        <Text weight="medium">{shown.text}</Text>
      </Stack>
    </Card>
  )
}
