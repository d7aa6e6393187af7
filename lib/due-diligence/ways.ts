import { stegaClean } from '@sanity/client/stega'

/** How a hospital gets something of the pack. */
export const ways = [
  { value: 'site', title: 'On this site' },
  { value: 'request', title: 'On request' },
  { value: 'agreement', title: 'Under a confidentiality agreement' },
] as const

/** The way in words; “On request” for what nobody has chosen. */
export const wayInWords = (way: string | null | undefined) =>
  ways.find(({ value }) => value === stegaClean(way))?.title ?? 'On request'
