import { CopyIcon } from '@sanity/icons/Copy'
import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'

/** A link to copy, and until when it works, in words. */
export function LinkField({ url, until }: { url: string; until: string }) {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(url),
      () => setCopied(null),
    )
  return (
    <Stack gap={3}>
      <Flex gap={2}>
        <Stack flex={1}>
          <TextInput
            readOnly
            aria-label="Link to the preview"
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Stack>
        <Button
          icon={CopyIcon}
          text={copied === url ? 'Copied' : 'Copy'}
          mode="ghost"
          onClick={copy}
        />
      </Flex>
      <Text size={1}>It works until {until}.</Text>
    </Stack>
  )
}
