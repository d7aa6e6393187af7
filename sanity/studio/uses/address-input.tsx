import { Card, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, type SlugValue, useEditState, useFormValue } from 'sanity'
import { publishedIdOf } from '#sanity/publishing/change.ts'
import { pathOf } from '#sanity/publishing/page-path.ts'
import { GuideLinks } from '../guides/guide-links.tsx'
import { UseList } from './use-list.tsx'
import { useUses } from './use-uses.ts'

/** The address of a page; where it differs from the one that readers have, what that means. */
export function AddressInput(props: ObjectInputProps<SlugValue>) {
  const id = publishedIdOf(`${useFormValue(['_id'])}`)
  const type = `${useFormValue(['_type'])}`
  const { published } = useEditState(id, type)
  const from = published && pathOf(published)
  const to = pathOf({ _type: type, slug: props.value })
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {from && to && from !== to && <Moves id={id} from={from} to={to} />}
    </Stack>
  )
}

function Moves({ id, from, to }: { id: string; from: string; to: string }) {
  const uses = useUses(id, from)
  return (
    <Card
      tone="primary"
      border
      radius={2}
      padding={3}
      role="region"
      aria-label="The address changes"
    >
      <Stack gap={3}>
        <Text size={1}>
          The address changes from <strong>{from}</strong> to <strong>{to}</strong>. When you
          publish, a redirect is made, and whoever has the old address comes here.
        </Text>
        <GuideLinks names={['change-the-address']} />
        {uses !== null && uses.length === 0 && <Text size={1}>No page of ours links to it.</Text>}
        {uses !== null && uses.length > 0 && (
          <>
            <Text size={1}>These link to it. They lead to the new address by themselves:</Text>
            <UseList uses={uses} />
          </>
        )}
      </Stack>
    </Card>
  )
}
