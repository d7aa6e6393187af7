import { AddIcon } from '@sanity/icons/Add'
import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { type ReactNode, useState } from 'react'
import { momentInWords } from '#lib/schedule/zone-time.ts'
import type { KeptPreviewLink } from '#sanity/publishing/preview-links.ts'
import { LinkField } from './link-field.tsx'
import { type MadeLink, usePreviewLinks } from './use-preview-links.ts'

const inWords = (iso: string) =>
  momentInWords(new Date(iso), Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Makes a link to the draft of a page, lists those that work, and ends one of them or all. */
export function ShareDialog({ documentId }: { documentId: string }) {
  const { links, fault, make, end, endAll } = usePreviewLinks(documentId)
  const [made, setMade] = useState<MadeLink | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const carryOut = async (task: () => Promise<MadeLink | null>) => {
    setBusy(true)
    setProblem(null)
    try {
      setMade(await task())
    } catch (why) {
      setProblem(why instanceof Error ? why.message : String(why))
    }
    setBusy(false)
  }
  const endOne = (key: string) =>
    carryOut(async () => {
      await end(key)
      return made?.key === key ? null : made
    })
  const endEvery = () =>
    carryOut(async () => {
      await endAll()
      return null
    })
  const wrong = problem ?? fault

  return (
    <Stack gap={4} padding={4}>
      <Text size={1}>
        Whoever has a link sees the draft of this page as it is when they open it, and no other
        draft page. Search engines are told to leave it out.
      </Text>
      {made && <LinkField url={made.url} until={inWords(made.until)} />}
      {wrong && (
        <Card tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>It did not work: {wrong} Your draft is not touched.</Text>
        </Card>
      )}
      <Flex gap={3} align="center">
        <Button
          icon={AddIcon}
          text={made ? 'Make another link' : 'Make a link'}
          mode={made ? 'ghost' : 'default'}
          disabled={isBusy}
          onClick={() => void carryOut(make)}
        />
        {(isBusy || !links) && <Spinner muted />}
      </Flex>
      {links && (
        <WorkingLinks links={links} newest={made?.key} isBusy={isBusy} onEnd={endOne}>
          <Button
            text="End all links to this page"
            tone="critical"
            mode="ghost"
            disabled={isBusy}
            onClick={() => void endEvery()}
          />
        </WorkingLinks>
      )}
    </Stack>
  )
}

interface WorkingLinksProps {
  links: readonly KeptPreviewLink[]
  /** The key of the one that was just made. */
  newest?: string
  isBusy: boolean
  onEnd: (key: string) => void
  children: ReactNode
}

function WorkingLinks({ links, newest, isBusy, onEnd, children }: WorkingLinksProps) {
  if (links.length === 0) {
    return (
      <Text size={1} role="status">
        No link to this page works now.
      </Text>
    )
  }
  return (
    <Stack gap={3} as="section" aria-label="Links that work now">
      {links.map(({ _key, by, madeAt, until }) => (
        <Card key={_key} border radius={2} padding={3}>
          <Flex gap={3} align="center">
            <Stack gap={3} flex={1}>
              <Text size={1} weight="medium">
                {by}, {inWords(madeAt)}
                {_key === newest && ' (the one above)'}
              </Text>
              <Text size={1} muted>
                Works until {inWords(until)}
              </Text>
            </Stack>
            <Button
              text="End"
              aria-label={`End the link that ${by} made ${inWords(madeAt)}`}
              tone="critical"
              mode="ghost"
              disabled={isBusy}
              onClick={() => onEnd(_key)}
            />
          </Flex>
        </Card>
      ))}
      {links.length > 1 && <Flex>{children}</Flex>}
    </Stack>
  )
}
