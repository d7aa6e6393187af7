import localFont from 'next/font/local'

// Both are subsets written by lib/ops/fonts.ts; Next preloads them by a header and adds fallbacks of
// the same metrics. Those name Arial and Times, which phones with Android do not have, so a late
// swap would move the text there: a font that is not here at the first paint serves the next page.
const sourceSerif = localFont({
  src: './source-serif-4.woff2',
  weight: '600',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
  display: 'optional',
})

const atkinson = localFont({
  src: './atkinson-hyperlegible-next.woff2',
  weight: '400 700',
  variable: '--font-atkinson',
  adjustFontFallback: 'Arial',
  display: 'optional',
})

/** Class names that make both typefaces known to the style sheet. */
export const fontVariables = `${sourceSerif.variable} ${atkinson.variable}`
