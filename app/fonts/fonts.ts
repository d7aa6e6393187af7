import localFont from 'next/font/local'

// Both are subsets written by lib/ops/fonts.ts; Next adds fallbacks of the same metrics.
const sourceSerif = localFont({
  src: './source-serif-4.woff2',
  weight: '600',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
  display: 'swap',
})

const atkinson = localFont({
  src: './atkinson-hyperlegible-next.woff2',
  weight: '400 700',
  variable: '--font-atkinson',
  adjustFontFallback: 'Arial',
  display: 'swap',
})

/** Class names that make both typefaces known to the style sheet. */
export const fontVariables = `${sourceSerif.variable} ${atkinson.variable}`
