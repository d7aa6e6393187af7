import 'server-only'
import { env } from '../env.ts'
import { settingsQuery } from '../queries/settings.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishable } from './publishable.ts'

/** Identity, navigation and phone numbers, or null where nobody has set them yet. */
export async function getSettings() {
  return publishable(await fetchContent(settingsQuery), env.showSamples)
}

/** As `getSettings`, and never a draft: for feeds and for the page that is not found. */
export async function getPublishedSettings() {
  return publishable(await fetchPublished(settingsQuery), env.showSamples)
}
