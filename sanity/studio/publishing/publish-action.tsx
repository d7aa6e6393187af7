import { useEffect, useState } from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  isValidationErrorMarker,
  useClient,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import type { Problem } from '#sanity/publishing/change.ts'
import { formProblems } from './form-problems.ts'
import { ProblemList } from './problem-list.tsx'
import { publishById } from './publish-by-id.ts'
import { useLiveNote } from './use-live-note.tsx'

type Stage = 'idle' | 'waiting' | 'publishing'

const apiVersion = '2025-10-01'
/** Milliseconds that errors of the form have to stand before they stop a publish. */
const settling = 1_000
/** Undefined where the Studio is on the host of the public site. */
type SiteUrl = string | undefined

const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * The Studio's one publish action: Sanity's own (its label, its shortcut, when it is disabled), and
 * in the place of what it does, the gates and one transaction with all that goes with publishing.
 */
export function gatedPublish(
  usual: DocumentActionComponent,
  siteUrl: SiteUrl,
): DocumentActionComponent {
  // The Studio asks at every render, and a new function would be a new component.
  const known = made.get(usual)
  if (known) return known
  const action: DocumentActionComponent = (props) => useGatedPublish(usual(props), props, siteUrl)
  action.action = 'publish'
  action.displayName = 'PublishAction'
  made.set(usual, action)
  return action
}

function useGatedPublish(
  usual: DocumentActionDescription | null,
  { id, type, draft }: DocumentActionProps,
  siteUrl: SiteUrl,
): DocumentActionDescription | null {
  const client = useClient({ apiVersion })
  const { isSyncing } = useSyncState(id, type)
  const { isValidating, validation, revision } = useValidationStatus(draft?._id ?? id, type, true)
  const noteLive = useLiveNote(siteUrl)
  const [stage, setStage] = useState<Stage>('idle')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const isSettled = !isSyncing && !isValidating && revision === draft?._rev
  const isRefused = validation.some(isValidationErrorMarker)

  // What was typed last has to be stored and validated before it can be published.
  useEffect(() => {
    if (stage !== 'waiting' || !isSettled) return
    if (isRefused) {
      // The last letters may not have reached the rules yet: what they say has to stand a moment.
      const giveUp = setTimeout(() => {
        setStage('idle')
        setProblems(formProblems(validation))
      }, settling)
      return () => clearTimeout(giveUp)
    }
    setStage('publishing')
    void publishById(client, id).then((outcome) => {
      setStage('idle')
      setProblems(outcome.problems)
      const { published } = outcome
      if (published) void noteLive(published.document, published.revision)
    })
  }, [stage, isSettled, isRefused, validation, client, id, noteLive])

  if (!usual) return null
  const close = () => setProblems([])
  return {
    ...usual,
    ...(stage !== 'idle' && { disabled: true, label: 'Publishing…', shortcut: null }),
    onHandle: () => setStage('waiting'),
    dialog: problems.length > 0 && {
      type: 'dialog',
      header: 'Not published yet',
      width: 'medium',
      onClose: close,
      content: <ProblemList problems={problems} onLeave={close} />,
    },
  }
}
