/** A document that may be a sample: made up for demonstration. */
export interface MaybeSample {
  isSample?: boolean | null
}

/**
 * The render lock: what a page may show. A production data set never shows samples,
 * whatever reached it, so nothing invented is taken for real.
 * @param showSamples `env.showSamples`
 */
export function publishable<Document extends MaybeSample>(
  document: Document | null | undefined,
  showSamples: boolean,
): Document | null {
  return document && (showSamples || document.isSample !== true) ? document : null
}

/** `publishable` for a list; references that lead nowhere drop out too. */
export function publishableList<Document extends MaybeSample>(
  documents: ReadonlyArray<Document | null> | null | undefined,
  showSamples: boolean,
): Document[] {
  return (documents ?? []).filter(
    (document): document is Document => publishable(document, showSamples) !== null,
  )
}
