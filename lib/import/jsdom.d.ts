/** The little that is used of jsdom: a document under Node, with no scripts and no network. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string)
    readonly window: { readonly document: Document; readonly DOMParser: typeof DOMParser }
  }
}
