import { defineQuery } from 'groq'

/** All permissions under a private id. Asked with a token; a draft is no permission. */
export const consentsQuery = defineQuery(`
  *[_type == "consentRecord" && _id in path("consent.*")]{
    _id, kind, surfaces, signedOn, expiresAt, revokedAt, isSample
  }
`)
