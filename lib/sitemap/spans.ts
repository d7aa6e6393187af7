/** The place of a document in the order of all of them: when it was created, and its id. */
export interface Place {
  at: string
  id: string
}

/** What one file of a sitemap lists: from here, and up to but not including there. */
export interface Span {
  from: Place
  to: Place
}

const beginning: Place = { at: '', id: '' }
/** After every time there is. */
const end: Place = { at: '~', id: '' }

export const everything: Span = { from: beginning, to: end }

/**
 * Where each file begins and ends, oldest documents first.
 * @param next where the file after the one that begins here begins; undefined after the last one
 */
export async function spansOf(next: (from: Place) => Promise<Place | undefined>): Promise<Span[]> {
  const spans: Span[] = []
  for (let from: Place | undefined = beginning; from; ) {
    const to = await next(from)
    spans.push({ from, to: to ?? end })
    from = to
  }
  return spans
}
