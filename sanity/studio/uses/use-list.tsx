import { Stack, Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'
import type { Use } from '#sanity/publishing/uses.ts'

/** Documents, each with the way to it here, and to the pages where readers see it. */
export function UseList({ uses }: { uses: readonly Use[] }) {
  const schema = useSchema()
  return (
    <Stack as="ul" gap={3} style={{ listStyle: 'disc', margin: 0, paddingLeft: '1.2em' }}>
      {uses.map(({ id, type, title, isPublished, pages }) => (
        <Text as="li" size={1} key={id} style={{ display: 'list-item' }}>
          <IntentLink intent="edit" params={{ id, type }}>
            {title}
          </IntentLink>{' '}
          ({schema.get(type)?.title ?? type}
          {isPublished ? '' : ', draft'})
          {pages.map((page) => (
            <span key={page.path}>
              {' · '}
              <a href={page.path} target="_blank" rel="noreferrer">
                {page.path}
              </a>
            </span>
          ))}
        </Text>
      ))}
    </Stack>
  )
}
