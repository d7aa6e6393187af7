import { createClient } from '@sanity/client'
import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { presentationTool } from 'sanity/presentation'
import { structureTool } from 'sanity/structure'
import { paths } from '#lib/paths.ts'
import { schemaTypes } from '../schema/types.ts'
import { enquiriesTool } from './enquiries/enquiries-tool.tsx'
import { FormInput } from './form.tsx'
import { guidesTool } from './guides/guides-tool.tsx'
import { lakeFetch } from './lake-fetch.ts'
import { VivacityMark } from './mark.tsx'
import { locations, mainDocuments } from './presentation.ts'
import { documentActions } from './publishing/actions.ts'
import { reviewTool } from './review/review-tool.tsx'
import { newDocumentOptions } from './singletons.ts'
import { structure } from './structure.ts'
import { todayTool } from './today/today-tool.tsx'

export interface StudioTarget {
  projectId: string
  dataset: string
  /** The address of a local lake; undefined means hosted Sanity. */
  apiHost: string | undefined
  /** Where the public site is; undefined where the Studio is on its host. */
  siteUrl: string | undefined
  /** Whether the site's server can publish at a moment. */
  canSchedule: boolean
}

/** The Studio for one dataset, hosted or local. */
export function studioConfig({ projectId, dataset, apiHost, siteUrl, canSchedule }: StudioTarget) {
  return defineConfig({
    name: 'vivacity',
    title: 'Vivacity Perfusion',
    icon: VivacityMark,
    basePath: paths.studio(),
    projectId,
    dataset,
    ...(apiHost && localLake(apiHost)),
    schema: { types: schemaTypes },
    plugins: [
      structureTool({ structure, title: 'Content' }),
      presentationTool({
        title: 'Presentation',
        // No other origin is allowed: the pages and the Studio are one site.
        previewUrl: {
          initial: paths.home(),
          previewMode: { enable: '/api/draft/enable', disable: paths.leavePreview() },
        },
        resolve: { mainDocuments, locations },
      }),
      reviewTool(),
      enquiriesTool(),
      visionTool({ title: 'Query', defaultApiVersion: '2025-10-01' }),
    ],
    tools: ([content, ...tools]) => (content ? [content, todayTool, ...tools, guidesTool] : tools),
    form: { components: { input: FormInput } },
    document: {
      actions: documentActions({ siteUrl, canSchedule }),
      newDocumentOptions,
      comments: { enabled: false },
    },
    // One way to publish: no releases, schedules, tasks or news beside it.
    announcements: { enabled: false },
    tasks: { enabled: false },
    scheduledPublishing: { enabled: false },
    scheduledDrafts: { enabled: false },
    releases: { enabled: false },
  })
}

function localLake(apiHost: string) {
  return {
    apiHost,
    unstable_clientFactory: (options: Parameters<typeof createClient>[0]) =>
      createClient({
        ...options,
        apiHost,
        useProjectHostname: false,
        resolveFetch: () => lakeFetch,
      }),
    // The full-text functions of the newer strategy exist on hosted Sanity only.
    search: { strategy: 'groqLegacy' as const },
  }
}
