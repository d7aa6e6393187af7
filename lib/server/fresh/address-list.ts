import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { addressesQuery } from '#sanity/queries/addresses.ts'
import { readBuiltRoutes } from './built-routes.ts'
import { KnownAddresses } from './known-addresses.ts'

const documentsSchema = z.array(z.object({ _type: z.string(), slug: z.string() }))

/** The list of published addresses, read from the lake where that answers. */
export async function openAddressList(client: SanityClient, buildDir: string, samples: boolean) {
  const addresses = new KnownAddresses({
    ...(await readBuiltRoutes(buildDir)),
    load: async () =>
      documentsSchema.parse(await client.fetch(addressesQuery, { samples }, { cache: 'no-store' })),
  })
  await addresses.refresh()
  return addresses
}
