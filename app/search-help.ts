import { getTopicsInUse } from '#sanity/content/blog.ts'
import { getContact } from '#sanity/content/company.ts'
import { getServices } from '#sanity/content/service.ts'

/** Ways on beside a search. */
export async function searchHelp() {
  const [topics, services, { phone }] = await Promise.all([
    getTopicsInUse(),
    getServices(),
    getContact(),
  ])
  return { topics, services, phone }
}
