import { disciplineName } from '#lib/roster/words.ts'
import { stateNames } from '#lib/us-states.ts'
import type { PersonQueryResult } from '#sanity/types.generated.ts'
import { ArticleCard, type ArticleSummary } from '../article/article-card.tsx'
import { Breadcrumb, type Crumb } from '../breadcrumb.tsx'
import { CardGrid } from '../card.tsx'
import { Eyebrow } from '../eyebrow.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { Section } from '../section.tsx'
import { HeldCredentialList } from './held-credential-list.tsx'
import { Portrait } from './portrait.tsx'

/** The newest articles of a person, and whether there are no others. */
interface NewestArticles {
  articles: readonly ArticleSummary[]
  areAll: boolean
}

type Person = NonNullable<PersonQueryResult> & {
  written: NewestArticles
  reviewed: NewestArticles
}

export interface PersonViewProps {
  person: Person
  crumbs: readonly Crumb[]
  /** ISO day on which credentials are judged. */
  today: string
}

/** One person: who, on what credentials, and what this person wrote and reviewed. */
export function PersonView({ person, crumbs, today }: PersonViewProps) {
  const gone = person.active === false
  return (
    <>
      <PersonHeader person={person} crumbs={crumbs} />
      {!gone && person.credentials?.length ? (
        <Section title="Credentials" tone="surface">
          <HeldCredentialList credentials={person.credentials} today={today} />
        </Section>
      ) : null}
      <Articles kind="articles written" {...person.written} />
      <Articles kind="articles reviewed" {...person.reviewed} />
    </>
  )
}

function PersonHeader({ person, crumbs }: Omit<PersonViewProps, 'today'>) {
  const gone = person.active === false
  const states = gone ? [] : stateNames(person.licensedStates ?? [])
  const discipline = disciplineName(person.discipline)
  return (
    <header data-area="team" className="wrap pt-6 pb-12 lg:pt-8 lg:pb-20">
      <Breadcrumb items={crumbs} />
      <div className="mt-6 grid gap-8 sm:grid-cols-[12rem_1fr] lg:mt-12 lg:grid-cols-[18rem_1fr] lg:gap-16">
        <div className="person-portrait">
          <Portrait
            name={person.name}
            portrait={person.portrait}
            maxWidth={288}
            sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 12rem, 10rem"
            priority
          />
        </div>
        <div className="max-w-[42.5rem]">
          <div className="cluster mb-3">
            {gone || !discipline ? null : <Eyebrow>{discipline}</Eyebrow>}
            <SampleMark when={person.isSample} />
          </div>
          <h1>
            {person.name}
            {person.postNominals ? `, ${person.postNominals}` : null}
          </h1>
          {gone ? (
            <p className="callout caution mt-4">
              No longer with Vivacity Perfusion. The page stays for the articles that carry this
              name.
            </p>
          ) : null}
          {person.jobTitle && !gone ? <p className="mt-3 lead">{person.jobTitle}</p> : null}
          {person.bio ? <p className="mt-6 whitespace-pre-line">{person.bio}</p> : null}
          {states.length > 0 ? (
            <p className="mt-6">
              <span className="fine block font-bold">Licensed in</span>
              {states.join(', ')}
            </p>
          ) : null}
        </div>
      </div>
    </header>
  )
}

function Articles({ kind, articles, areAll }: NewestArticles & { kind: string }) {
  if (articles.length === 0) return null
  return (
    <Section title={areAll ? `A${kind.slice(1)}` : `Newest ${kind}`}>
      <CardGrid>
        {articles.map((article) => (
          <li key={article._id}>
            <ArticleCard article={article} />
          </li>
        ))}
      </CardGrid>
    </Section>
  )
}
