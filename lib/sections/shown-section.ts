import type { Figures } from '../outcomes/measure.ts'

/** Words or a case that passed the lock: who allowed it stays on the server, until when does not. */
export type Shown<Document> = Omit<
  Document,
  'consent' | 'authorization' | 'privacyBasis' | 'deidentifiedBy'
> & {
  /** ISO moment at which it leaves the site. */
  until: string
  /** Marks of the permissions that it rests on. */
  by: string
}

/** A measure with the figures that readers get, in the place of the counts. */
export type ShownMeasure<Measure> = Omit<Measure, 'numerator' | 'denominator' | 'withheld'> & {
  figures: Figures
}

type Items<List> = NonNullable<List> extends ReadonlyArray<infer Item> ? NonNullable<Item> : never

/** A section as readers get it: what needs leave in it has passed the lock. */
export type ShownSection<Section extends { _type: string }> = Section extends {
  _type: 'careBlock'
  testimonials: infer Testimonials
  stories: infer Stories
}
  ? Omit<Section, 'testimonials' | 'stories'> & {
      _type: 'careBlock'
      testimonials: Shown<Items<Testimonials>>[]
      stories: Shown<Items<Stories>>[]
    }
  : Section extends { _type: 'outcomesBlock'; measures: infer Measures }
    ? Omit<Section, 'measures'> & {
        _type: 'outcomesBlock'
        measures: ShownMeasure<Items<Measures>>[]
      }
    : Section
