/**
 * Under this name a page tells the revision of the document whose page it is: Next writes it as a
 * `<meta>`, and the front door makes a header of that, which costs readers no byte of the page.
 */
export const revisionName = 'content-revision'

/** What a page tells in its place where it shows the text that was approved, not the newest. */
export const approvedText = 'approved-text'
