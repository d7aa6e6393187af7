import { paths } from '#lib/paths.ts'
import { Link } from './link.tsx'
import { SampleMark } from './sample-mark.tsx'

export interface NamedPerson {
  name: string | null
  slug: string | null
  postNominals: string | null
  active: boolean | null
  isSample: boolean | null
}

/** A person's name with post-nominals. Who left keeps the name, without a link. */
export function PersonName({ person }: { person: NamedPerson }) {
  const { name, slug, postNominals, active, isSample } = person
  const full = [name ?? 'A colleague', postNominals].filter(Boolean).join(', ')
  return (
    <>
      {slug && active !== false ? <Link href={paths.person(slug)}>{full}</Link> : full}
      {isSample ? ' ' : null}
      <SampleMark when={isSample} />
    </>
  )
}
