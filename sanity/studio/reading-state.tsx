import { Card, Flex, Spinner, Text } from '@sanity/ui'

interface ReadingStateProps {
  /** What is read, at the beginning of a sentence: “The enquiries”. */
  what: string
  /** What a person sees while nothing has come yet. */
  doing: string
  isRead: boolean
  /** Why it could not be read; null or empty where it could. */
  fault: string | null | undefined
}

/** Stands where the content of a tool will be: that it is being read, or why it cannot be. */
export function ReadingState({ what, doing, isRead, fault }: ReadingStateProps) {
  if (fault) {
    return (
      <Card tone="critical" border radius={3} padding={4} role="alert">
        <Text size={1}>
          {what} cannot be read now: {fault}. It is tried again every few seconds.
        </Text>
      </Card>
    )
  }
  if (isRead) return null
  return (
    <Flex gap={3} align="center">
      <Spinner muted />
      <Text muted>{doing}</Text>
    </Flex>
  )
}
