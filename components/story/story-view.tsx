import { formatDate } from '#lib/dates.ts'
import type { Shown } from '#lib/sections/shown-section.ts'
import type { StoryQueryResult } from '#sanity/types.generated.ts'
import type { Crumb } from '../breadcrumb.tsx'
import { PageFoot } from '../page-foot.tsx'
import { PageHeader } from '../page-header.tsx'
import { Prose } from '../prose/prose.tsx'
import type { SourceNotes } from '../prose/rich-text.ts'
import { ShownUntil } from '../shown-until.tsx'
import { Tie } from '../tie.tsx'
import { StoryResult, type StoryResultProps } from './story-result.tsx'

type Story = Shown<Omit<NonNullable<StoryQueryResult>, 'result'>> & StoryResultProps

export interface StoryViewProps {
  story: Story
  crumbs: readonly Crumb[]
  notes: SourceNotes
  /** The whole address of the page. */
  url: string
}

/** One story: what the hospital faced, what we did, what was counted, and what ties it to us. */
export function StoryView({ story, crumbs, notes, url }: StoryViewProps) {
  const { situation, whatWeDid, organization, deidentifiedOn } = story
  return (
    <ShownUntil at={story.until} by={story.by} whole>
      <PageHeader
        area="partner"
        title={story.title}
        lead={story.summary}
        crumbs={crumbs}
        isSample={story.isSample}
      >
        <div className="box panel measure">
          <p className="font-bold">{organization}</p>
          <Tie {...story} />
        </div>
      </PageHeader>
      <div className="wrap grid gap-8">
        {situation?.length ? (
          <section className="measure">
            <h2>Situation</h2>
            <Prose body={situation} notes={notes} headingShift={1} className="mt-4" />
          </section>
        ) : null}
        {whatWeDid?.length ? (
          <section className="measure">
            <h2>What we did</h2>
            <Prose
              body={whatWeDid}
              notes={notes}
              headingShift={1}
              idPrefix="did-"
              className="mt-4"
            />
          </section>
        ) : null}
        <section>
          <h2 className="mb-4">Result</h2>
          <StoryResult measure={story.measure} counted={story.counted} />
        </section>
        <p className="fine measure">
          {deidentifiedOn
            ? `No patient can be recognized in this story: what could identify one was taken out on ${formatDate(deidentifiedOn)}.`
            : 'The patient in this story has agreed to it in writing.'}{' '}
          The hospital has agreed to it until {formatDate(story.until)}.
        </p>
      </div>
      <PageFoot notes={notes} url={url} changed={story._updatedAt} />
    </ShownUntil>
  )
}
