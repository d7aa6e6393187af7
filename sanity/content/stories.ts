import 'server-only'
import { env } from '../env.ts'
import { storiesQuery, storyQuery, testimonialsQuery } from '../queries/stories.ts'
import { getPlace } from './consent.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { permittedStories, permittedWords } from './permitted.ts'
import { publishable, publishableList } from './publishable.ts'
import { shownMeasures, withFigures } from './shown-measures.ts'
import { standing } from './standing.ts'
import { standingStories } from './standing-stories.ts'
import { getToday } from './today.ts'

const samples = env.showSamples

/** The stories and the quotes that may stand on /stories now. */
export async function getStories() {
  const [stories, testimonials, place, ownPage] = await Promise.all([
    fetchContent(storiesQuery, { samples }),
    fetchContent(testimonialsQuery, { samples }),
    getPlace('stories'),
    getPlace('storyPage'),
  ])
  const told = await standingStories(publishableList(stories, samples))
  const withPage = new Set(permittedStories(stories, ownPage).map(({ _id }) => _id))
  return {
    stories: permittedStories(told, place).map((story) => ({
      ...story,
      // One that may be listed only has no page to lead to.
      slug: withPage.has(story._id) ? story.slug : null,
    })),
    testimonials: permittedWords(publishableList(testimonials, samples), place),
  }
}

/** One story with all that its page shows, or null where it may not have a page now. */
export async function getStory(slug: string) {
  const [found, place, today] = await Promise.all([
    fetchContent(storyQuery, { slug }),
    getPlace('storyPage'),
    getToday(),
  ])
  const stored = publishable(found, samples)
  const [story] = stored ? permittedStories([await standing(stored)], place) : []
  // As of an article: a title that may not stand leaves no page.
  if (!story?.title) return null
  const { measure, ...own } = story.result ?? { measure: null }
  const [shown] = shownMeasures([measure], today, samples)
  const [counted] = 'statement' in own && own.statement ? withFigures(own) : []
  return {
    ...story,
    result: null,
    measure: shown ?? null,
    counted: shown ? null : (counted ?? null),
  }
}

/** Stories that may have a page of their own now: never drafts, since lists of them are copied on. */
async function getPagedStories() {
  const [stories, place] = await Promise.all([
    fetchPublished(storiesQuery, { samples }),
    getPlace('storyPage'),
  ])
  const told = await standingStories(publishableList(stories, samples), fetchPublished)
  return permittedStories(told, place)
}

/** Slugs of the stories that have a page now: for building pages, where there is no visitor. */
export async function getStorySlugs(): Promise<string[]> {
  return (await getPagedStories()).flatMap(({ slug }) => slug ?? [])
}

/** Stories for the sitemap: those that have a page now and may be indexed. */
export async function getIndexedStories() {
  return (await getPagedStories()).filter(({ noIndex }) => noIndex !== true)
}
