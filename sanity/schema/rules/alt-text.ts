const fileName =
  /\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$|^(?:dsc[nf]?|img|image|pxl|scan)[-_ ]?\d+/i
const opening = /^(?:an? )?(?:image|picture|photo|photograph|graphic) of\b/i

/** What is wrong with an alternative text; null where nothing is. */
export function altTextProblem(alt: string | undefined): string | null {
  const text = alt?.trim() ?? ''
  if (!text) return 'Say what the picture shows, or switch on “Only decoration”.'
  if (text.length > 125) return `Shorten it to 125 characters; it has ${text.length}.`
  if (fileName.test(text)) return 'This is the name of a file. Say what the picture shows.'
  return null
}

/** What would make an alternative text better; null where nothing would. */
export function altTextHint(alt: string | undefined): string | null {
  return opening.test(alt?.trim() ?? '')
    ? 'Leave out “picture of”: a screen reader says that by itself.'
    : null
}
