import { join } from 'node:path'
import type { NextConfig } from 'next'
import { env } from './sanity/env.ts'

const nextConfig: NextConfig = {
  distDir: env.BUILD_DIR,
  cacheComponents: true,
  partialPrefetching: true,
  // A page is refreshed by live events; the old one is kept for as long as the lake is away.
  cacheLife: { content: { stale: 300, revalidate: 60 * 60 * 24, expire: 60 * 60 * 24 * 365 } },
  cacheHandler: join(import.meta.dirname, 'lib/server/pages/page-cache.ts'),
  // The front door compresses once per page, to Brotli.
  compress: false,
  poweredByHeader: false,
  // Preloads of typefaces stand in the page, where their addresses are compressed with its styles.
  reactMaxHeadersLength: 0,
  // Specimens are routes of a build that asked for them, and not there at all otherwise.
  pageExtensions: env.SPECIMENS ? ['specimen.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  // Bundles the one script of the cost comparison, in a build: a native program.
  serverExternalPackages: ['rolldown'],
  reactStrictMode: true,
  // `npm run check` looks at every type, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, inlineCss: true },
  rewrites: async () => ({
    // One prerendered page serves every address of the Studio, which routes by itself.
    beforeFiles: [
      { source: '/studio/:path+', destination: '/studio' },
      // The search is a file until something is asked.
      {
        source: '/search',
        has: [{ type: 'query', key: 'q', value: '.+' }],
        destination: '/search/results',
      },
      // So is the cost comparison, until an address holds figures.
      {
        source: '/why-partner-with-us/cost-comparison',
        has: [{ type: 'query', key: 'v', value: '.+' }],
        destination: '/why-partner-with-us/cost-comparison/figures',
      },
      // The form is a file until a link knows the topic.
      {
        source: '/contact',
        has: [{ type: 'query', key: 'topic', value: '.+' }],
        destination: '/contact/form',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default nextConfig
