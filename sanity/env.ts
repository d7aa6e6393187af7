import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { mailSettings, mailVariables } from './mail-environment.ts'

const port = z.coerce.number().int().min(1).max(65535)
const optionalText = z.string().trim().optional()

/** Every variable that the site, the Studio and the lake read. `.env.example` lists the same names. */
export const environmentSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  SITE_URL: z
    .url('must be an address such as https://example.org')
    .default('http://localhost:3000'),
  SANITY_PROJECT_ID: optionalText,
  SANITY_DATASET: optionalText,
  SANITY_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2025-10-01')
    .default('2025-10-01'),
  SANITY_API_HOST: z.url('must be an address such as http://localhost:3030').optional(),
  SANITY_API_READ_TOKEN: optionalText,
  SANITY_API_WRITE_TOKEN: optionalText,
  BUILD_DIR: z.string().default('.next'),
  MEDIA_DIR: z.string().default('.cache/media'),
  LAKE_PORT: port.default(3030),
  LAKE_DIR: z.string().default('.lake'),
  LAKE_TOKEN: optionalText,
  INTERNAL_SECRET: optionalText,
  SANITY_WEBHOOK_SECRET: z.string().trim().min(16, 'must have 16 characters or more').optional(),
  PREVIEW_SECRET: z.string().trim().min(16, 'must have 16 characters or more').optional(),
  STUDIO_HOST: z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9.-]+$/, 'must be a host name such as studio.example.org, without a port')
    .optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'must begin with mailto: or https:')
    .optional(),
  ...mailVariables,
  LOG: z.enum(['plain', 'json']).default('plain'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  SPECIMENS: z.stringbool('must be 1 or 0').default(false),
})

/**
 * The token that may read the local lake and not write to it: made from the editors' token, or the
 * name that a lake without a token knows, on loopback only.
 */
const viewerToken = (editorToken: string | undefined) =>
  editorToken === undefined
    ? 'local-viewer'
    : createHmac('sha256', editorToken).update('viewer').digest('base64url')

/**
 * Reads and checks the environment once.
 * Without `SANITY_PROJECT_ID` the content comes from the local lake; with it, from hosted Sanity.
 * @throws an Error of one line that names each wrong variable.
 */
export function readEnvironment(variables: Record<string, string | undefined>) {
  const given = Object.entries(variables).filter(([, value]) => value?.trim())
  const parsed = environmentSchema.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not usable. ${faults.join('; ')}. See .env.example.`)
  }
  const values = parsed.data
  if (values.STUDIO_HOST === new URL(values.SITE_URL).hostname) {
    throw new Error(
      'The environment is not usable. STUDIO_HOST: must differ from the host of SITE_URL. See .env.example.',
    )
  }
  const local = values.SANITY_PROJECT_ID === undefined
  const dataset = values.SANITY_DATASET ?? (local ? 'local' : 'production')
  return {
    ...values,
    local,
    projectId: values.SANITY_PROJECT_ID ?? 'vivacity',
    dataset,
    apiVersion: values.SANITY_API_VERSION,
    /** Undefined means hosted Sanity's own host. */
    apiHost: values.SANITY_API_HOST ?? (local ? `http://localhost:${values.LAKE_PORT}` : undefined),
    /** Reads drafts; an editor's browser gets it in draft mode, so it must not be able to write. */
    readToken: values.SANITY_API_READ_TOKEN ?? (local ? viewerToken(values.LAKE_TOKEN) : undefined),
    writeToken:
      values.SANITY_API_WRITE_TOKEN ?? (local ? (values.LAKE_TOKEN ?? 'local-editor') : undefined),
    /** What the secret of preview links is made of: see lib/preview/link-secret.ts. */
    previewKey: {
      own: values.PREVIEW_SECRET,
      token: local ? values.LAKE_TOKEN : values.SANITY_API_READ_TOKEN,
      folder: local ? values.LAKE_DIR : undefined,
    },
    /** Who is told of enquiries, and how. */
    mail: mailSettings(values),
    /** Documents marked `isSample` are refused on a production dataset. */
    showSamples: dataset !== 'production',
  }
}

export const env = readEnvironment(process.env)
