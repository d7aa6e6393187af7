import { Text } from '@sanity/ui'
import { type GuideName, guides } from '#lib/guides.ts'
import { paths } from '#lib/paths.ts'

/** Links to guides, in a window of their own: what is being written stays as it is. */
export function GuideLinks({ names }: { names: readonly GuideName[] }) {
  const found = guides.filter(({ name }) => names.includes(name))
  if (found.length === 0) return null
  return (
    <Text size={1} muted>
      How to:{' '}
      {found.map(({ name, title }, at) => (
        <span key={name}>
          {at > 0 && ' · '}
          <a href={`${paths.studio()}/guides/${name}`} target="_blank" rel="noreferrer">
            {title}
          </a>
        </span>
      ))}
    </Text>
  )
}
