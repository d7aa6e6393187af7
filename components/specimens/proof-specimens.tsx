import { ArticlePeople } from '../article/article-people.tsx'
import { OutcomePromise } from '../outcome-promise.tsx'
import { MeasureLine } from '../outcomes/measure-line.tsx'
import { OutcomeCard } from '../outcomes/outcome-card.tsx'
import { CorrectionList } from '../review/correction-list.tsx'
import { ReviewStrip } from '../review/review-strip.tsx'
import { people } from './people.fixture.ts'
import { corrections, measures, reviews } from './proof.fixture.ts'
import { Specimen, SpecimenGroup } from './specimen.tsx'
import { longText, longWord } from './words.fixture.ts'

export function ProofSpecimens() {
  return (
    <>
      <SpecimenGroup title="Outcomes">
        <Specimen state="Whole, all, few, too few">
          <ul className="outcomes">
            {Object.values(measures).map((measure) => (
              <li key={measure._id}>
                <OutcomeCard measure={measure} />
              </li>
            ))}
          </ul>
        </Specimen>
        <Specimen state="In a section">
          <MeasureLine measure={measures.whole} />
        </Specimen>
        <Specimen state="None yet">
          <OutcomePromise willShare={['Shifts filled', longText, longWord]} />
        </Specimen>
      </SpecimenGroup>
      <SpecimenGroup title="Who stands for a text">
        <Specimen state="Reviewed">
          <ReviewStrip
            label="Reviewed"
            people={
              <ArticlePeople
                authors={[people.plain, people.longNamed, people.gone]}
                review={reviews.due}
              />
            }
            review={reviews.due}
            disclosure={longText}
          />
        </Specimen>
        <Specimen state="The next review is late">
          <ReviewStrip label="Late" review={reviews.overdue} />
        </Specimen>
        <Specimen state="Without a next review">
          <ReviewStrip label="Without a next review" review={reviews.endless} />
        </Specimen>
        <Specimen state="Nobody reviewed it">
          <ReviewStrip
            label="Not reviewed"
            people={<ArticlePeople authors={[people.unbroken]} review={null} />}
            review={null}
          />
        </Specimen>
        <CorrectionList corrections={corrections} />
      </SpecimenGroup>
    </>
  )
}
