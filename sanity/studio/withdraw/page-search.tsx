import { Box, Flex, Radio, Stack, Text, TextInput } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'

interface Props {
  /** The document that is taken away. */
  except: string
  chosen: string | null
  onChoose: (id: string) => void
}

const found = z.array(
  z.object({
    _id: z.string(),
    _type: z.string(),
    title: z.string().nullable(),
    slug: z.string().nullable(),
  }),
)

const query = `*[_type in ["article", "page", "service", "person", "topic", "successStory", "job", "partnerPage",
  "careersPage", "dueDiligencePage", "glossaryTerm"]
  && _id != $except && (coalesce(title, name, "Partner page") match $words)] | order(_updatedAt desc)[0...8]{
    _id, _type, "title": coalesce(title, name, "Partner page"), "slug": slug.current
}`

/** Pages of the site by their title, to choose one. */
export function PageSearch({ except, chosen, onChoose }: Props) {
  const client = useClient({ apiVersion: '2025-10-01' })
  const [words, setWords] = useState('')
  const [pages, setPages] = useState<z.infer<typeof found>>([])

  useEffect(() => {
    const stop = new AbortController()
    const params = { except, words: `${words.trim()}*` }
    const options = { perspective: 'published', signal: stop.signal } as const
    client
      .fetch<unknown>(query, params, options)
      .then((answer) => setPages(found.parse(answer)))
      .catch(() => stop.signal.aborted || setPages([]))
    return () => stop.abort()
  }, [client, except, words])

  return (
    <Box paddingLeft={5}>
      <Stack gap={4}>
        <TextInput
          aria-label="Search a page by its title"
          placeholder="Search by title"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {pages.map(({ _id, _type, title, slug }) => (
          <Flex as="label" htmlFor={`page-${_id}`} gap={3} align="center" key={_id}>
            <Radio
              id={`page-${_id}`}
              name="withdraw-page"
              checked={chosen === _id}
              onChange={() => onChoose(_id)}
            />
            <Text size={1}>
              {title} ({documentPath({ _type, slug })})
            </Text>
          </Flex>
        ))}
      </Stack>
    </Box>
  )
}
