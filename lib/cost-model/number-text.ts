/** With commas between thousands, or none: a decimal comma is nobody's thousand. */
const numeral = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/u

/** The number that somebody wrote, signs of dollars and of shares aside; null where it is none. */
export function numberIn(text: string): number | null {
  const bare = text.replaceAll(/[$%\s]/gu, '')
  if (!/\d/u.test(bare) || !numeral.test(bare)) return null
  return Number(bare.replaceAll(',', ''))
}
