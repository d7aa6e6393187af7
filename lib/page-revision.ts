/**
 * Under this name a page tells the revision of the document whose page it is: Next writes it as a
 * `<meta>`, and the front door makes a header of that, which costs readers no byte of the page.
 */
export const revisionName = 'content-revision'
