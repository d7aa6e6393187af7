import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { Box, Container } from '@sanity/ui'
import { useState } from 'react'
import { definePlugin } from 'sanity'
import { route, useRouter } from 'sanity/router'
import type { Filter } from './enquiry-client.ts'
import { EnquiryScreen } from './enquiry-screen.tsx'
import { Inbox } from './inbox.tsx'

/** The name of the intent that opens an enquiry here, from other tools. */
const answerIntent = 'answer'

/** Where people answer what came in by the form. */
export const enquiriesTool = definePlugin({
  name: 'enquiries',
  tools: [
    {
      name: 'enquiries',
      title: 'Enquiries',
      icon: EnvelopeIcon,
      component: EnquiriesTool,
      router: route.create('/', [route.create('/:enquiryId')]),
      canHandleIntent: (intent: string, { type }: Record<string, unknown>) =>
        intent === answerIntent && type === 'enquiry',
      getIntentState: (_intent: string, { id }: Record<string, string>) => ({ enquiryId: id }),
    },
  ],
})

function EnquiriesTool() {
  const { enquiryId } = useRouter().state
  // Kept here, so that whoever comes back from an enquiry finds the list as it was.
  const [filter, setFilter] = useState<Filter>({ topic: 'all', shown: 'open' })
  return (
    <Box padding={4} height="fill" overflow="auto">
      <Container width={3}>
        {typeof enquiryId === 'string' ? (
          <EnquiryScreen key={enquiryId} id={enquiryId} />
        ) : (
          <Inbox filter={filter} onFilter={setFilter} />
        )}
      </Container>
    </Box>
  )
}
