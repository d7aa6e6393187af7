import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { Box, Container } from '@sanity/ui'
import { definePlugin } from 'sanity'
import { route, useRouter } from 'sanity/router'
import { ReviewQueue } from './review-queue.tsx'
import { ReviewScreen } from './review-screen.tsx'

/** Where reviewers work: what waits for them, and one text at a time. */
export const reviewTool = definePlugin({
  name: 'review',
  tools: [
    {
      name: 'review',
      title: 'Review',
      icon: CheckmarkCircleIcon,
      component: ReviewTool,
      router: route.create('/', [route.create('/:documentId')]),
    },
  ],
})

function ReviewTool() {
  const { documentId } = useRouter().state
  return (
    <Box padding={4} height="fill" overflow="auto">
      <Container width={2}>
        {typeof documentId === 'string' ? (
          <ReviewScreen key={documentId} id={documentId} />
        ) : (
          <ReviewQueue />
        )}
      </Container>
    </Box>
  )
}
