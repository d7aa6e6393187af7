const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

/** An instant in the editor's own time zone. */
export const moment = (iso: string) => inWords.format(new Date(iso))
