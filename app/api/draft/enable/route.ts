import { defineEnableDraftMode } from 'next-sanity/draft-mode'
import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'

export const { GET } = defineEnableDraftMode({
  client: client.withConfig({ token: env.readToken }),
})
