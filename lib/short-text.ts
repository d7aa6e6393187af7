/**
 * A text that takes at most so many signs: its first sentences where they fill more than half of
 * that, else its first words and an ellipsis.
 */
export function shortText(text: string, most: number): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (whole.length <= most) return whole
  const sentences = /^.*[.?!](?= )/.exec(whole.slice(0, most + 1))?.[0] ?? ''
  if (sentences.length > most / 2) return sentences
  const words = whole.slice(0, most).replace(/[ ,;:–—-]*\s\S*$/u, '')
  return `${words.length < most ? words : whole.slice(0, most - 1)}…`
}
