declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number }

  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt'
      variationAxes?: Record<string, Axis>
      noLayoutClosure?: boolean
      /** Needs an empty text. */
      keepAllGlyphs?: boolean
      noHinting?: boolean
    },
  ): Promise<Buffer>
}
