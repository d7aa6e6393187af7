import { paths } from '#lib/paths.ts'
import type { StoryCardValue } from '../blocks/section-types.ts'
import { Card, CardTitle } from '../card.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ShownUntil } from '../shown-until.tsx'
import { Tie } from '../tie.tsx'

/** A story in a list, with whose it is and what ties them to us. */
export function StoryCard({ story, level }: { story: StoryCardValue; level?: 2 | 3 }) {
  const { title, slug, summary, organization, by, until, isSample } = story
  return (
    <ShownUntil at={until} by={by}>
      <Card>
        <div className="card-text">
          {isSample ? (
            <p className="mb-2">
              <SampleMark />
            </p>
          ) : null}
          <CardTitle href={slug ? paths.story(slug) : null} level={level}>
            {title}
          </CardTitle>
          <p className="quiet mt-2">{summary}</p>
          <div className="card-end">
            <p className="font-bold">{organization}</p>
            <Tie {...story} />
          </div>
        </div>
      </Card>
    </ShownUntil>
  )
}
