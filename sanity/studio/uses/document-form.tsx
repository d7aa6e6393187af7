import { Stack } from '@sanity/ui'
import type { ObjectInputProps } from 'sanity'
import { guidesFor } from '#lib/guides.ts'
import { publishedIdOf } from '#sanity/publishing/change.ts'
import { pathOf } from '#sanity/publishing/page-path.ts'
import { GuideLinks } from '../guides/guide-links.tsx'
import { UsedOn } from './used-on.tsx'

const alone: ReadonlySet<string> = new Set(['siteSettings', 'homePage', 'partnerPage', 'redirect'])

/** The form of a document with where it is used below. */
export function DocumentForm(props: ObjectInputProps) {
  const { value } = props
  if (typeof value?._id !== 'string' || alone.has(`${value._type}`))
    return props.renderDefault(props)
  const document = { _type: `${value?._type}`, slug: value?.slug }
  return (
    <Stack gap={6}>
      {props.renderDefault(props)}
      <GuideLinks names={guidesFor(document._type).map(({ name }) => name)} />
      <UsedOn id={publishedIdOf(`${value?._id}`)} path={pathOf(document)} />
    </Stack>
  )
}
