import 'server-only'
import { stegaClean } from '@sanity/client/stega'
import { env } from '../env.ts'
import {
  credentialsQuery,
  personQuery,
  personSlugsQuery,
  reviewedQuery,
  teamQuery,
  writtenQuery,
} from '../queries/team.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { type MaybeSample, publishable, publishableList } from './publishable.ts'
import { type Card, standingCards } from './standing-cards.ts'

const samples = env.showSamples
/** How many articles of each kind the page of a person shows. */
const mostArticles = 12

/** Everyone who is with us now, by name. */
export async function getTeam() {
  return publishableList(await fetchContent(teamQuery, { samples }), samples)
}

/** The active specialists: the roster that facts and the table of credentials are counted from. */
export async function getRoster() {
  const team = await getTeam()
  return team.filter(({ roles }) => stegaClean(roles)?.includes('specialist'))
}

/** The team in three groups; whoever leads and works at the bedside is listed as a leader. */
export async function getTeamGroups() {
  const rest = await getTeam()
  const take = (role: 'specialist' | 'leader') => {
    const taken = rest.filter(({ roles }) => stegaClean(roles)?.includes(role))
    for (const person of taken) rest.splice(rest.indexOf(person), 1)
    return taken
  }
  const leaders = take('leader')
  const specialists = take('specialist')
  return [
    { title: 'Specialists', people: specialists },
    { title: 'Leadership', people: leaders },
    { title: 'Authors and reviewers', people: rest },
  ]
}

/** The catalogue of credentials. */
export function getCredentials() {
  return fetchContent(credentialsQuery)
}

/** Slugs of everyone who ever had a page, for building pages, where there is no visitor. */
export async function getPersonSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(personSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/** One person, with us or not any more, or null where there never was such a page. */
export async function getPerson(slug: string) {
  const person = publishable(await fetchContent(personQuery, { slug }), samples)
  if (!person) return null
  // One more than is shown tells whether there are more.
  const asked = { person: person._id, most: mostArticles + 1, samples }
  const [written, reviewed] = await Promise.all([
    fetchContent(writtenQuery, asked),
    fetchContent(reviewedQuery, asked),
  ])
  return { ...person, written: await newest(written), reviewed: await newest(reviewed) }
}

async function newest<Article extends MaybeSample & Card>(articles: readonly Article[]) {
  const shown = await standingCards(publishableList(articles, samples))
  return { articles: shown.slice(0, mostArticles), areAll: shown.length <= mostArticles }
}
