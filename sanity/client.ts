import { createClient } from '@sanity/client'
import { env } from './env.ts'

/**
 * The one client of the site. It fails fast: a page that is already rendered stays up without it,
 * and a page that is not had better say so soon than keep a reader waiting.
 */
export const client = createClient({
  projectId: env.projectId,
  dataset: env.dataset,
  apiVersion: env.apiVersion,
  useCdn: false,
  perspective: 'published',
  maxRetries: 0,
  timeout: 4_000,
  stega: { studioUrl: '/studio' },
  ...(env.apiHost && { apiHost: env.apiHost, useProjectHostname: false }),
})
