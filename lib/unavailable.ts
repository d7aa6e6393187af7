import { paths } from './paths.ts'

/** What is said where a page cannot be put together, whoever finds out. */
export const unavailable = {
  title: 'This page is not available for the moment',
  text: 'We could not put this page together just now. Please try again in a minute.',
  call: 'You can call us at',
  emergency: 'In an emergency, call 911.',
  ways: 'Where you could go on',
} as const

/** Where readers of each kind may go on: those pages may be in memory when this one is not. */
export const waysOn = [
  { label: 'For hospitals', href: paths.partner() },
  { label: 'Articles about ECMO', href: paths.blog() },
  { label: 'Careers', href: paths.careers() },
  { label: 'Home', href: paths.home() },
] as const

/** The company's number in E.164, as the HTML of one of its pages has it. */
export function phoneIn(html: string): string | undefined {
  return /href="tel:(\+\d{7,15})"/.exec(html)?.[1]
}
