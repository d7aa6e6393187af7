import { Card, Stack, Text } from '@sanity/ui'
import { UseList } from './use-list.tsx'
import { useUses } from './use-uses.ts'

/** Below the form: where a document is shown, so that whoever changes it knows what changes with it. */
export function UsedOn({ id, path }: { id: string; path: string | null }) {
  const uses = useUses(id, path)
  return (
    <Card border radius={3} padding={4} role="region" aria-label="Used on">
      <Stack gap={4}>
        <Text as="h2" size={1} weight="semibold">
          Used on
        </Text>
        {uses === null ? (
          <Text size={1} muted>
            Looking where it is used …
          </Text>
        ) : uses.length === 0 ? (
          <Text size={1} muted>
            Nothing refers to it. {path ? `Readers find it at ${path} and in lists.` : ''}
          </Text>
        ) : (
          <UseList uses={uses} />
        )}
      </Stack>
    </Card>
  )
}
