import { paths } from '#lib/paths.ts'
import { Link } from './link.tsx'
import { SampleMark } from './sample-mark.tsx'

export interface NamedPerson {
  name: string | null
  slug: string | null
  postNominals: string | null
  isSample: boolean | null
}

/** A person's name with post-nominals; the page behind it says so of someone who has left. */
export function PersonName({ person }: { person: NamedPerson }) {
  const { name, slug, postNominals, isSample } = person
  const full = [name ?? 'A colleague', postNominals].filter(Boolean).join(', ')
  return (
    <>
      <Link href={slug ? paths.person(slug) : null}>{full}</Link>
      {isSample ? ' ' : null}
      <SampleMark when={isSample} />
    </>
  )
}
