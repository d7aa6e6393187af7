import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const accessibility = page({
  slug: 'accessibility',
  title: 'Accessibility',
  lead: 'We want everyone to be able to read this site, whatever they use to read it. This page says what we aim for and how to tell us where we fall short.',
  body: prose(
    `## What we aim for`,
    `We aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. In practice that means:`,
    `- Pages can be read and used with a keyboard alone, and the focus can always be seen.
    - Headings, lists and tables are marked up as what they are, so that screen readers can use them.
    - Pictures have a text alternative. Diagrams are also told in words.
    - Text has strong contrast in the light and the dark theme, and can be enlarged without loss.
    - Color never carries meaning alone.
    - Reading pages work without JavaScript.
    - Nothing moves if you have asked your system for less motion.`,
    `## How we check`,
    `Automated checks run on every kind of page before a change is released, and the main journeys are tried with a keyboard.
    Such checks find many faults and not all. The site has not been audited by an independent body.`,
    `## Where we may fall short`,
    `Articles link to journals and other sites that we do not control. Some of them are hard to use with a screen reader or
    ask for payment.`,
    `## Tell us`,
    `If something does not work for you, or you need a text in another form, write to
    [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address) or call the number on
    the [contact page](doc:page-contact). Tell us the page and what you use to read it. We will answer and try to help you at
    once, before the fault itself is mended.`,
  ),
})
