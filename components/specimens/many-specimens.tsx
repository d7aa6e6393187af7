import { credentialMatrix } from '#lib/roster/credential-matrix.ts'
import { ArticleList } from '../article/article-list.tsx'
import { CardGrid } from '../card.tsx'
import { CredentialMatrixTable } from '../team/credential-matrix-table.tsx'
import { PersonCard } from '../team/person-card.tsx'
import { hundredArticles } from './lists.fixture.ts'
import { hundredPeople, specimenDay } from './people.fixture.ts'
import { SpecimenGroup } from './specimen.tsx'

/** Lists of a hundred. */
export function ManySpecimens() {
  return (
    <>
      <SpecimenGroup title="People">
        <CardGrid across={4}>
          {hundredPeople.map((person) => (
            <li key={person._id}>
              <PersonCard person={person} today={specimenDay} />
            </li>
          ))}
        </CardGrid>
      </SpecimenGroup>
      <SpecimenGroup title="Credentials">
        <CredentialMatrixTable
          matrix={credentialMatrix(hundredPeople, specimenDay)}
          today={specimenDay}
        />
      </SpecimenGroup>
      <SpecimenGroup title="Articles">
        <ArticleList articles={hundredArticles} />
      </SpecimenGroup>
    </>
  )
}
