import { Badge, Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { differenceOf } from '#lib/review/difference.ts'
import type { Meaning } from '#lib/review/meaning.ts'

type Line = ReturnType<typeof differenceOf>[number]

const names = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const
const tones = { added: 'positive', removed: 'critical', changed: 'caution' } as const

/** What changed since the last approval, in words and signs, not by color alone; or the whole text. */
export function DifferenceView({ before, after }: { before: Meaning | null; after: Meaning }) {
  const lines = differenceOf(before ?? after, after)
  const shown = before ? lines.filter(({ change }) => change !== 'kept') : lines
  if (shown.length === 0) {
    return <Text size={1}>Nothing has changed since the last approval.</Text>
  }
  return (
    <Stack as="ol" gap={2} padding={0}>
      {shown.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
        <LineView key={at} line={line} />
      ))}
    </Stack>
  )
}

function LineView({ line: { kind, change, parts } }: { line: Line }) {
  return (
    <Card as="li" border={change !== 'kept'} radius={2} padding={3}>
      <Stack gap={3}>
        <Flex gap={2} align="center">
          {change !== 'kept' && <Badge tone={tones[change]}>{names[change]}</Badge>}
          <Text size={1} muted>
            {kind}
          </Text>
        </Flex>
        <Box>
          <Text>
            {parts.map(({ text, change: how }, at) => {
              const key = `${at} ${how}`
              if (how === 'added') return <ins key={key}>{text}</ins>
              if (how === 'removed') return <del key={key}>{text}</del>
              return <span key={key}>{text}</span>
            })}
          </Text>
        </Box>
      </Stack>
    </Card>
  )
}
