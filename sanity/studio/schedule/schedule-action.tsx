import { CalendarIcon } from '@sanity/icons/Calendar'
import { useState } from 'react'
import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
} from 'sanity'
import { useRefusal } from './schedulable.ts'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { useSchedule } from './use-schedule.ts'

const unavailable =
  'Scheduling is not available here: the site has no token that may publish. Whoever runs it can set SANITY_API_WRITE_TOKEN.'

/**
 * “Publish at…”.
 * @param canSchedule whether the site's server can publish
 */
export function scheduleAction(canSchedule: boolean): DocumentActionComponent {
  return canSchedule ? available : refused
}

const available: DocumentActionComponent = (props) => useScheduleAction(props, true)
const refused: DocumentActionComponent = (props) => useScheduleAction(props, false)

function useScheduleAction(
  { id, type, draft }: DocumentActionProps,
  canSchedule: boolean,
): DocumentActionDescription {
  const [isOpen, setIsOpen] = useState(false)
  const { schedule, keep } = useSchedule(id, type)
  const refusal = useRefusal(id, type, draft?._rev)
  const close = () => setIsOpen(false)
  return {
    label: 'Publish at…',
    icon: CalendarIcon,
    disabled: !draft,
    title: draft ? undefined : 'There is no draft to schedule.',
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'custom',
      component: (
        <ScheduleDialog
          documentId={id}
          at={schedule?.state === 'waiting' ? new Date(schedule.at) : null}
          refusal={canSchedule ? refusal : unavailable}
          onKeep={(at, zone) => keep(at, zone, draft?._rev ?? '')}
          onClose={close}
        />
      ),
    },
  }
}
