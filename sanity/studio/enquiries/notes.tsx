import { Box, Button, Card, Heading, Stack, Text, TextArea } from '@sanity/ui'
import { useState } from 'react'
import { addNote, type Change, type FoundEnquiry } from './enquiry-client.ts'
import { moment } from './moments.ts'

interface Props {
  enquiry: FoundEnquiry
  me: string
  change: Change
}

/** What colleagues should know of it. The sender never sees it. */
export function Notes({ enquiry, me, change }: Props) {
  const [text, setText] = useState('')
  const add = async () => {
    if (await change((client) => addNote(client, enquiry._id, me, text.trim()))) setText('')
  }
  return (
    <Card border radius={3} padding={4} as="section" aria-label="Notes">
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          Notes
        </Heading>
        {enquiry.notes.map(({ _key, at, by, text: note }) => (
          <Stack key={_key} gap={2}>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{note}</Text>
            <Text size={1} muted>
              {by}, {moment(at)}
            </Text>
          </Stack>
        ))}
        <TextArea
          aria-label="A note for colleagues"
          placeholder="For colleagues; nothing about a patient"
          rows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Box>
          <Button
            mode="ghost"
            text="Add the note"
            disabled={text.trim() === ''}
            onClick={() => void add()}
          />
        </Box>
      </Stack>
    </Card>
  )
}
