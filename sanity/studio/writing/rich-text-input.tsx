import { CloseIcon } from '@sanity/icons/Close'
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { type PortableTextInputProps, useFormValue } from 'sanity'
import { pastedText } from './pasted-text.ts'

/** What was left out of the last paste, by field: it stays until somebody has read it. */
const unread = new Map<string, string[]>()

type OnPaste = NonNullable<PortableTextInputProps['onPaste']>

/** A text that takes what Word and Google Docs put on the clipboard, and says what it left out. */
export function RichTextInput(props: PortableTextInputProps) {
  const { path, schemaType } = props
  const place = `${useFormValue(['_id'])}:${JSON.stringify(path)}`
  const [notes, setNotes] = useState(() => unread.get(place) ?? [])
  const toast = useToast()

  const show = (lines: string[]) => {
    unread.set(place, lines)
    setNotes(lines)
  }

  const onPaste: OnPaste = ({ event, path: at, value }) => {
    const { clipboardData } = event
    // What comes from a text of the Studio itself is Portable Text already.
    if (clipboardData.types.includes('application/x-portable-text')) return undefined
    const html = clipboardData.getData('text/html')
    if (!html.trim()) return undefined
    const [block] = at
    const { blocks, notes: lines } = pastedText(html, {
      blocks: value ?? [],
      key: typeof block === 'object' && '_key' in block ? block._key : undefined,
      inSection: path[0] === 'sections',
      isRich: schemaType.name === 'richText',
    })
    show(lines)
    if (lines.length > 0) {
      toast.push({
        status: 'warning',
        title: 'Pasted, but not everything could be kept',
        description: 'What was left out or changed is listed above the text.',
      })
    }
    return { insert: blocks }
  }

  return (
    <Stack gap={3}>
      {notes.length > 0 && <PasteNotes notes={notes} onRead={() => show([])} />}
      {props.renderDefault({ ...props, onPaste })}
    </Stack>
  )
}

function PasteNotes({ notes, onRead }: { notes: readonly string[]; onRead: () => void }) {
  return (
    <Card
      tone="caution"
      border
      radius={2}
      padding={3}
      role="region"
      aria-label="Left out when pasting"
    >
      <Flex gap={3} align="flex-start">
        <Box flex={1}>
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              Left out or changed when pasting
            </Text>
            <Stack as="ul" gap={3} style={{ listStyle: 'disc', margin: 0, paddingLeft: '1.2em' }}>
              {notes.map((note) => (
                <Text
                  as="li"
                  size={1}
                  key={note}
                  style={{ display: 'list-item', overflowWrap: 'anywhere' }}
                >
                  {note}
                </Text>
              ))}
            </Stack>
          </Stack>
        </Box>
        <Button
          mode="bleed"
          icon={CloseIcon}
          text="I have read it"
          fontSize={1}
          padding={2}
          onClick={onRead}
        />
      </Flex>
    </Card>
  )
}
