import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useEditState } from 'sanity'
import { momentInWords } from '#lib/schedule/zone-time.ts'
import type { ScheduledPublish } from '#sanity/publishing/schedule.ts'
import { useRefusal } from './schedulable.ts'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { useSchedule } from './use-schedule.ts'

interface Props {
  /** The published id. */
  id: string
  type: string
}

/** Above the form of a document: when it goes public, or why it did not. */
export function ScheduleBanner({ id, type }: Props) {
  const { schedule, keep, cancel } = useSchedule(id, type)
  const { draft } = useEditState(id, type)
  const refusal = useRefusal(id, type, draft?._rev)
  const [isOpen, setIsOpen] = useState(false)
  if (!schedule || schedule.state === 'done') return null
  const { tone, title, text } = wordsOf(schedule, draft?._rev)
  const at = new Date(schedule.at)
  return (
    <Card tone={tone} border radius={3} padding={4} role="status" data-testid="schedule-banner">
      <Stack gap={4}>
        <Text weight="medium">{title}</Text>
        {text.split('\n').map((line) => (
          <Text key={line} size={1}>
            {line}
          </Text>
        ))}
        <Flex gap={2} wrap="wrap">
          {schedule.state === 'waiting' && draft && draft._rev !== schedule.revision && (
            <Button
              text="Schedule this version"
              tone="positive"
              disabled={refusal !== null}
              title={refusal ?? undefined}
              onClick={() => keep(at, schedule.zone, draft._rev)}
            />
          )}
          {draft && (
            <Button
              mode="ghost"
              text={schedule.state === 'waiting' ? 'Change the time' : 'Schedule again'}
              onClick={() => setIsOpen(true)}
            />
          )}
          <Button
            mode="ghost"
            text={schedule.state === 'waiting' ? 'Do not publish it then' : 'Dismiss'}
            onClick={() => cancel()}
          />
        </Flex>
      </Stack>
      {isOpen && (
        <ScheduleDialog
          documentId={id}
          at={schedule.state === 'waiting' ? at : null}
          refusal={refusal}
          onKeep={(moment, zone) => keep(moment, zone, draft?._rev ?? '')}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Card>
  )
}

function wordsOf({ state, at, zone, who, revision, reason }: ScheduledPublish, draft?: string) {
  const moment = momentInWords(new Date(at), zone)
  if (state === 'failed') {
    return {
      tone: 'critical' as const,
      title: `Not published on ${moment}`,
      text: reason ?? 'Nobody wrote down why. Publish it by hand.',
    }
  }
  if (draft !== revision) {
    return {
      tone: 'caution' as const,
      title: 'You changed the draft after it was scheduled',
      text: `As it is now, it will not go out on ${moment}. Schedule this version, or publish it by hand.`,
    }
  }
  return {
    tone: 'primary' as const,
    title: `Goes public on ${moment}`,
    text: `Scheduled by ${who}, in the time zone ${zone}. Until then readers see nothing of this draft.`,
  }
}
