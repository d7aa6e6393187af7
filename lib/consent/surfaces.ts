/** Where a person's words or a case may be shown, with the words of the Studio. */
export const surfaceChoices = [
  { title: 'Partner page', value: 'partnerPage' },
  { title: 'Home page', value: 'homePage' },
  { title: 'List of stories (/stories)', value: 'stories' },
  { title: 'Page of its own (/stories/…)', value: 'storyPage' },
  { title: 'Social media', value: 'social' },
  { title: 'Print and slides', value: 'print' },
] as const

/** Those that this site draws. */
export type Surface = 'partnerPage' | 'homePage' | 'stories' | 'storyPage'

/** What a person allowed us to use, with the words of the Studio. */
export const consentKindChoices = [
  { title: 'Their words (testimonial)', value: 'testimonial' },
  { title: 'Their story as a partner', value: 'story' },
  { title: 'Details about a patient (authorization)', value: 'patientDetails' },
  { title: 'Their portrait', value: 'portrait' },
  { title: 'Their name or logo', value: 'name' },
] as const

export type ConsentKind = (typeof consentKindChoices)[number]['value']
/** How a surface is called in a sentence: “the partner page”. */
export const surfaceNames: Record<Surface, string> = {
  partnerPage: 'the partner page',
  homePage: 'the home page',
  stories: 'the list of stories',
  storyPage: 'its own page',
}
