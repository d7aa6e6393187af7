import localFont from 'next/font/local'

// Both are subsets written by lib/ops/fonts.ts, which Next preloads. A late swap would move the text:
// a font that is not here at the first paint serves the next page. So what stands in for it need not
// have the same heights, and the two faces that Next would write of Arial and Times are left out:
// tokens.css has one, since Times is small.
const sourceSerif = localFont({
  src: './serif.woff2',
  weight: '600',
  variable: '--font-source-serif',
  adjustFontFallback: false,
  display: 'optional',
})

const atkinson = localFont({
  src: './sans.woff2',
  weight: '400 700',
  variable: '--font-atkinson',
  adjustFontFallback: false,
  display: 'optional',
})

/** Class names that make both typefaces known to the style sheet. */
export const fontVariables = `${sourceSerif.variable} ${atkinson.variable}`
