import { CopyIcon } from '@sanity/icons/Copy'
import { Button, Card, Flex, Spinner, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { momentInWords } from '#lib/schedule/zone-time.ts'

export type Shared =
  | { readonly state: 'making' }
  | { readonly state: 'made'; readonly url: string; readonly until: string }
  | { readonly state: 'ending' }
  | { readonly state: 'ended' }
  | { readonly state: 'failed'; readonly why: string }

/** The link, and what whoever has it can see. */
export function ShareDialog({ shared, onEnd }: { shared: Shared; onEnd: () => void }) {
  const [isCopied, setIsCopied] = useState(false)
  if (shared.state === 'making' || shared.state === 'ending') {
    return (
      <Flex gap={3} padding={4} align="center">
        <Spinner muted />
        <Text muted>{shared.state === 'making' ? 'Making a link…' : 'Ending the links…'}</Text>
      </Flex>
    )
  }
  if (shared.state === 'failed') {
    return (
      <Card tone="critical" padding={4} role="alert">
        <Text size={1}>It did not work: {shared.why} Your draft is not touched.</Text>
      </Card>
    )
  }
  if (shared.state === 'ended') {
    return (
      <Card tone="positive" padding={4} role="status">
        <Text size={1}>
          No link to this page works any more. For a new one, close this and share it again.
        </Text>
      </Card>
    )
  }
  const { url, until } = shared
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  return (
    <Stack gap={4} padding={4}>
      <Flex gap={2}>
        <Stack flex={1}>
          <TextInput
            readOnly
            aria-label="Link to the preview"
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Stack>
        <Button icon={CopyIcon} text={isCopied ? 'Copied' : 'Copy'} mode="ghost" onClick={copy} />
      </Flex>
      <Text size={1}>It works until {momentInWords(new Date(until), timeZone)}.</Text>
      <Text size={1} muted>
        Whoever has the link sees the draft of this page as it is when they open it, and no other
        draft page. Search engines are told to leave it out.
      </Text>
      <Flex>
        <Button text="End all links to this page" tone="critical" mode="ghost" onClick={onEnd} />
      </Flex>
    </Stack>
  )
}
