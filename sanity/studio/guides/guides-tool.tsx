import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import type { Tool } from 'sanity'
import { route, StateLink, useRouterState } from 'sanity/router'
import { styled } from 'styled-components'
import { type GuideName, guides, guideText } from '#lib/guides.ts'
import { GuideText } from './guide-text.tsx'

const Page = styled.article`
  max-width: 44rem;
  font: 1rem/1.6 var(--font-text-family, system-ui, sans-serif);
  h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
  h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
  p, ul, ol, pre { margin: 0 0 1rem; }
  li { margin: 0 0 0.4rem; }
  li > p { margin: 0; }
  a { color: var(--card-link-fg-color); }
  img { display: block; max-width: 100%; height: auto; border: 1px solid var(--card-border-color); border-radius: 6px; }
  code, pre { font-size: 0.9em; background: var(--card-code-bg-color); padding: 0.1em 0.3em; border-radius: 3px; }
`

/** One page a task, as they stand in the repository's docs/editors. */
export const guidesTool: Tool = {
  name: 'guides',
  title: 'Guides',
  icon: HelpCircleIcon,
  component: Guides,
  router: route.create('/', [route.create('/:guide')]),
}

function Guides() {
  const chosen = useRouterState((state) => `${state.guide ?? ''}`)
  const guide = guides.find(({ name }) => name === chosen) ?? guides[0]
  return (
    <Flex style={{ height: '100%' }}>
      <Card
        as="nav"
        aria-label="Guides"
        borderRight
        padding={4}
        overflow="auto"
        style={{ flex: '0 0 17rem' }}
      >
        <Stack as="ul" gap={4} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {guides.map(({ name, title }) => (
            <Text as="li" size={1} key={name} weight={name === guide.name ? 'semibold' : 'regular'}>
              <StateLink
                state={{ guide: name }}
                aria-current={name === guide.name ? 'page' : undefined}
              >
                {title}
              </StateLink>
            </Text>
          ))}
        </Stack>
      </Card>
      <Card flex={1} overflow="auto">
        <Box padding={5}>
          <Guide key={guide.name} name={guide.name} />
        </Box>
      </Card>
    </Flex>
  )
}

function Guide({ name }: { name: GuideName }) {
  const [markdown, setMarkdown] = useState<string | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch(guideText(name), { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`))))
      .then(setMarkdown)
      .catch(
        () =>
          stop.signal.aborted ||
          setMarkdown('This guide could not be loaded. Load the page again.'),
      )
    return () => stop.abort()
  }, [name])
  return markdown === null ? (
    <Text muted>Loading …</Text>
  ) : (
    <Page>
      <GuideText markdown={markdown} />
    </Page>
  )
}
