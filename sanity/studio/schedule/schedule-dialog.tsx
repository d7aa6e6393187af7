import { Button, Card, Dialog, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { clockChangeWarning, momentInWords, momentOf, wallTimeOf } from '#lib/schedule/zone-time.ts'
import type { Problem } from '#sanity/publishing/change.ts'
import { problemsOf } from '#sanity/publishing/gates.ts'
import { readChange } from '#sanity/publishing/publication.ts'

interface Props {
  documentId: string
  /** The moment that is set already. */
  at: Date | null
  /** Why nothing can be scheduled now; null where it can. */
  refusal: string | null
  onKeep: (at: Date, zone: string) => Promise<unknown>
  onClose: () => void
}

const apiVersion = '2025-10-01'
const hour = 60 * 60 * 1_000

/** Asks for the moment at which a draft goes public, in the editor's own time zone. */
export function ScheduleDialog({ documentId, at, refusal, onKeep, onClose }: Props) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [wall, setWall] = useState(() => wallTimeOf(at ?? nextHour(), zone))
  const [fault, setFault] = useState<string | null>(null)
  const problems = useProblems(documentId)
  const moment = momentOf(wall, zone)
  const warning = moment && clockChangeWarning(moment, zone)
  const wrong = refusal ?? fault ?? (moment ? null : 'Choose a day and a time.')

  async function keep() {
    if (!moment) return
    if (moment.instant.getTime() <= Date.now()) {
      return setFault('That moment has passed. Choose a later one, or publish now.')
    }
    try {
      await onKeep(moment.instant, zone)
      onClose()
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason)
      setFault(`It could not be scheduled: ${why}. Try again in a moment.`)
    }
  }

  return (
    <Dialog
      id="schedule"
      header="Publish at a later time"
      width={1}
      onClose={onClose}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="bleed" text="Close" onClick={onClose} />
          <Button
            tone="positive"
            text={at ? 'Change the time' : 'Schedule'}
            disabled={refusal !== null || !moment}
            onClick={keep}
          />
        </Flex>
      }
    >
      <Stack gap={4} padding={4}>
        <Stack gap={3}>
          <Text as="label" htmlFor="schedule-at" size={1} weight="medium">
            Publish at
          </Text>
          <TextInput
            id="schedule-at"
            type="datetime-local"
            value={wall}
            aria-describedby="schedule-words"
            onChange={(event) => {
              setFault(null)
              setWall(event.currentTarget.value)
            }}
          />
          <Text id="schedule-words" size={1} muted>
            Your time zone: {zone}.{moment && ` ${momentInWords(moment.instant, zone)}.`}
          </Text>
        </Stack>
        {warning && <Note tone="caution">{warning}</Note>}
        {wrong && <Note tone="critical">{wrong}</Note>}
        <Text size={1} muted>
          The draft as it is now stays a draft until then. If you change it afterwards, schedule it
          again: only a version that you asked for goes out. All checks are made again at that
          moment; where one fails, the draft stays a draft and the form says why.
        </Text>
        {problems.length > 0 && (
          <Note tone="caution">
            As things are now, this would stop it:{' '}
            {problems.map(({ what, todo }) => `${what} ${todo}`).join(' ')}
          </Note>
        )}
      </Stack>
    </Dialog>
  )
}

function Note({ tone, children }: { tone: 'caution' | 'critical'; children: React.ReactNode }) {
  return (
    <Card
      tone={tone}
      border
      radius={2}
      padding={3}
      role={tone === 'critical' ? 'alert' : undefined}
    >
      <Text size={1}>{children}</Text>
    </Card>
  )
}

function nextHour(): Date {
  return new Date(Math.ceil((Date.now() + 1) / hour) * hour)
}

/** What would stop the draft from being published now. */
function useProblems(documentId: string): readonly Problem[] {
  const client = useClient({ apiVersion })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const change = await readChange(client, documentId, new Date())
      const found = change ? await problemsOf(change) : []
      if (!isGone) setProblems(found)
    }
    // It is asked again at the moment itself; here it is a help only.
    ask().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [client, documentId])
  return problems
}
