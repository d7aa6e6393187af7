import { Box, Button, Card, Flex, Radio, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { type ReactNode, useId, useState } from 'react'
import { useClient } from 'sanity'
import { listPath } from '#lib/paths.ts'
import type { Destination } from '#lib/redirects/moved.ts'
import { withdraw } from '#sanity/publishing/withdrawal.ts'
import { GuideLinks } from '../guides/guide-links.tsx'
import { UseList } from '../uses/use-list.tsx'
import { useUses } from '../uses/use-uses.ts'
import { PageSearch } from './page-search.tsx'

interface Props {
  id: string
  type: string
  /** Where readers find the page now. */
  path: string
  kind: 'unpublish' | 'delete'
  onDone: () => void
}

type Choice = 'page' | 'list' | 'gone'

/** Asks where readers of a page go once it is gone, and shows what links to it. */
export function WithdrawDialog({ id, type, path, kind, onDone }: Props) {
  const client = useClient({ apiVersion: '2025-10-01' })
  const toast = useToast()
  const uses = useUses(id, path)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [page, setPage] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const list = listPath(type)
  const holders = uses?.filter(({ byReference }) => byReference) ?? []
  const typed = uses?.filter(({ byReference }) => !byReference) ?? []
  const isChosen = choice === 'page' ? page !== null : choice !== null

  async function take() {
    setBusy(true)
    setProblem(null)
    const to: Destination =
      choice === 'page' && page
        ? { document: page }
        : choice === 'list'
          ? { address: list.path }
          : 'gone'
    try {
      await withdraw(client, { id, to, keepDraft: kind === 'unpublish', now: new Date() })
      toast.push({ status: 'success', title: kind === 'delete' ? 'Deleted' : 'Taken off the site' })
      onDone()
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault)
      setProblem(`Nothing was changed: ${why}`)
      setBusy(false)
    }
  }

  return (
    <Stack gap={5} padding={4}>
      {holders.length > 0 && (
        <Card
          tone="critical"
          border
          radius={3}
          padding={4}
          role="region"
          aria-label="What holds it"
        >
          <Stack gap={4}>
            <Text size={1}>
              These refer to it. Take it out of each of them first, drafts too; then come back.
            </Text>
            <UseList uses={holders} />
          </Stack>
        </Card>
      )}
      <Stack as="fieldset" gap={4} style={{ border: 0, margin: 0, padding: 0 }}>
        <Box as="legend" paddingBottom={4}>
          <Text weight="semibold">Where should visitors of {path} go?</Text>
        </Box>
        <Option
          label="To another page of ours"
          checked={choice === 'page'}
          onChoose={() => setChoice('page')}
        />
        {choice === 'page' && <PageSearch except={id} chosen={page} onChoose={setPage} />}
        <Option
          label={`To ${list.title} (${list.path})`}
          checked={choice === 'list'}
          onChoose={() => setChoice('list')}
        />
        <Option
          label="Nowhere: it is gone"
          checked={choice === 'gone'}
          onChoose={() => setChoice('gone')}
        />
      </Stack>
      {typed.length > 0 && (
        <Stack gap={3}>
          <Text size={1}>These have its address typed into a link:</Text>
          <UseList uses={typed} />
        </Stack>
      )}
      {problem && (
        <Card tone="critical" border radius={2} padding={3} role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      )}
      <GuideLinks names={['unpublish']} />
      <Flex gap={3} justify="flex-end">
        <Button mode="ghost" text="Cancel" onClick={onDone} />
        <Button
          tone="critical"
          text={kind === 'delete' ? 'Delete the page' : 'Take it off the site'}
          loading={isBusy}
          disabled={!isChosen || isBusy || uses === null || holders.length > 0}
          onClick={take}
        />
      </Flex>
    </Stack>
  )
}

interface OptionProps {
  label: ReactNode
  checked: boolean
  onChoose: () => void
}

function Option({ label, checked, onChoose }: OptionProps) {
  const id = useId()
  return (
    <Flex as="label" htmlFor={id} gap={3} align="center">
      <Radio id={id} name="withdraw-to" checked={checked} onChange={onChoose} />
      <Text size={1}>{label}</Text>
    </Flex>
  )
}
