import { stegaClean } from '@sanity/client/stega'
import { consentMark } from '#lib/consent/mark.ts'
import {
  type ConsentedStory,
  type ConsentedWords,
  type Place,
  storyShownUntil,
  wordsShownUntil,
} from '#lib/consent/rests-on.ts'
import type { Shown } from '#lib/sections/shown-section.ts'

/** The quotes that may be shown at this place now, each with when it leaves. */
export function permittedWords<Words extends ConsentedWords>(
  list: readonly Words[],
  place: Place,
): Shown<Words>[] {
  return list.flatMap((words) => shown(words, wordsShownUntil(stegaClean(words), place)))
}

/** The stories that may be shown at this place now, each with when it leaves. */
export function permittedStories<Story extends ConsentedStory>(
  list: readonly Story[],
  place: Place,
): Shown<Story>[] {
  return list.flatMap((story) => shown(story, storyShownUntil(stegaClean(story), place)))
}

function shown<Document extends ConsentedStory>(
  document: Document,
  until: number | null,
): Shown<Document>[] {
  if (until === null) return []
  // Whose permission it rests on is nobody's business but ours.
  const { consent, authorization, privacyBasis, deidentifiedBy, ...rest } = document
  const isAuthorized = stegaClean(privacyBasis) === 'authorization'
  const marks = [consent, isAuthorized ? authorization : null].flatMap((id) =>
    id ? [consentMark(stegaClean(id))] : [],
  )
  return [{ ...rest, until: new Date(until).toISOString(), by: marks.join(' ') }]
}
