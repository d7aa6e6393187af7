import 'server-only'
import { claimsIn } from '#lib/claims/find-claims.ts'
import { storyClaimsQuery } from '../queries/stories.ts'
import { fetchContent, type fetchPublished } from './fetch.ts'
import { standing } from './standing.ts'

interface StoryCard {
  readonly _id: string
  readonly title: string | null
  readonly summary: string | null
}

/**
 * Stories in a list, each with a title and a summary that stand; one whose title may not stand is
 * not shown. What they claim may rest on the text, which is read only for those that claim something.
 * @param ask how that is read: `fetchPublished` where there is no visitor
 */
export async function standingStories<Card extends StoryCard>(
  cards: ReadonlyArray<Card | null> | null | undefined,
  ask: typeof fetchContent | typeof fetchPublished = fetchContent,
): Promise<Card[]> {
  const judged = await Promise.all(
    (cards ?? []).map(async (card) => card && judgedStory(card, ask)),
  )
  return judged.filter((card) => card !== null)
}

async function judgedStory<Card extends StoryCard>(
  card: Card,
  ask: typeof fetchContent | typeof fetchPublished,
): Promise<Card | null> {
  const { _id: id, title, summary } = card
  if (claimsIn(`${title ?? ''}`).length + claimsIn(`${summary ?? ''}`).length === 0) return card
  const found = await ask(storyClaimsQuery, { id })
  const story = found && (await standing({ ...found, title, summary }))
  return story?.title ? { ...card, title: story.title, summary: story.summary } : null
}

/** Sections of a page with the stories in them as they may be told. */
export async function withStandingStories<Section extends { readonly _type: string }>(
  sections: readonly Section[] | null,
): Promise<Section[] | null> {
  return (
    sections &&
    Promise.all(
      sections.map(async (section) =>
        hasStories(section)
          ? { ...section, stories: await standingStories(section.stories) }
          : section,
      ),
    )
  )
}

function hasStories<Section extends { readonly _type: string }>(
  section: Section,
): section is Section & { stories: StoryCard[] | null } {
  return section._type === 'careBlock' && 'stories' in section
}
