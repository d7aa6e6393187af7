import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const accessibility = page({
  slug: 'accessibility',
  title: 'Accessibility',
  lead: 'We want everyone to be able to read this site, whatever they use to read it. This page says what we aim for, what was tested, and how to tell us where we fall short.',
  body: prose(
    `## What we aim for`,
    `We aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. In practice that means:`,
    `- Pages can be read and used with a keyboard alone, and the focus can always be seen.
    - Headings, lists and tables are marked up as what they are, so that screen readers can use them.
    - Pictures have a text alternative. Drawings of the circuit are also told as a list.
    - Text has strong contrast in the light and the dark theme, and can be enlarged without loss.
    - Color never carries meaning alone.
    - Pages can be read without JavaScript, and almost none of them carries any.
    - Nothing moves if you have asked your system for less motion.`,
    `## What was tested`,
    `Before a change of the site is released, these tests run in Chromium, a desktop browser, on every kind of page:`,
    `- axe, with its rules for WCAG 2.0, 2.1 and 2.2 at levels A and AA and its good practices: in a window 320 pixels wide, in
    a wide one and enlarged to double size, and the contrast of the dark theme besides
    - one main heading, a header, a main part and a footer on each page, headings in order, and a name for everything that can
    be operated
    - reading with JavaScript or with all styles switched off, with wider spacing of letters and lines, and without scrolling
    sideways
    - forced colors, and less motion where the system asks for it
    - every stop of the keyboard can be seen, on every kind of page
    - nothing on the page moves while it loads`,
    `The main ways through the site are tried with a keyboard alone: the menu, the contents of an article, a note and the way
    back to the text.`,
    `## What was not tested`,
    `Automated tests find many faults, and not all. The site has not been audited by an independent body, and it has not been
    tested by people who use screen readers, magnifiers or switches every day. If you are one of them, we would like to hear
    what we missed.`,
    `## Where we may fall short`,
    `- Articles link to journals and other sites that we do not control. Some are hard to use with a screen reader or ask for
    payment.
    - Wide tables scroll sideways on small screens. They can be reached and scrolled with the keyboard.
    - A clinical article needs technical words. We explain them where they first appear, and may miss one.`,
    `## Tell us`,
    `If something does not work for you, or you need a text in another form, write to
    [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address) or call the number on
    the [contact page](doc:page-contact). Tell us the page and what you use to read it. We will answer and try to help you at
    once, before the fault itself is mended.`,
  ),
})
