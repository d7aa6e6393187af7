import { NotFoundView } from '#components/site/not-found-view.tsx'
import { getContact } from '#sanity/content/company.ts'

export default async function NotFound() {
  return <NotFoundView contact={await getContact()} />
}
