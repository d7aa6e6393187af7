import { createClient } from '@sanity/client'

/** A client of a local lake, as a process of the site has one. @param apiHost such as http://localhost:3030 */
export const localClient = (apiHost: string) =>
  createClient({
    projectId: 'vivacity',
    dataset: 'local',
    apiVersion: '2025-10-01',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
