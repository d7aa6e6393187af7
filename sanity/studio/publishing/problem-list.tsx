import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { Box, Button, Card, Stack, Text } from '@sanity/ui'
import { useDocumentPane } from 'sanity/structure'
import type { FieldPath, Problem } from '#sanity/publishing/change.ts'

interface Props {
  problems: readonly Problem[]
  /** Called when the editor goes to a field. */
  onLeave: () => void
}

/** What stops a document from being published, each with what to do and the way to its field. */
export function ProblemList({ problems, onLeave }: Props) {
  const { onFocus, onPathOpen } = useDocumentPane()
  const goTo = (path: FieldPath) => {
    onLeave()
    onPathOpen(path)
    onFocus(path)
  }
  return (
    <Stack as="ul" gap={3} padding={4}>
      {problems.map(({ what, todo, path }) => (
        <Card
          as="li"
          key={`${what} ${JSON.stringify(path)}`}
          tone="caution"
          border
          radius={3}
          padding={4}
        >
          <Stack gap={4}>
            <Text weight="medium">{what}</Text>
            <Text size={1}>{todo}</Text>
            {path && (
              <Box>
                <Button
                  icon={ArrowRightIcon}
                  mode="ghost"
                  text="Go to the field"
                  onClick={() => goTo(path)}
                />
              </Box>
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
