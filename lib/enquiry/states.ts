import { codeOfState } from '#lib/us-states.ts'

/**
 * Reads states as people write them: “TX, New Mexico and CA”, or “TX NM CA”.
 * @returns their postal codes, each once, and what was not understood
 */
export function readStates(text: string): { codes: string[]; unknown: string[] } {
  const codes = new Set<string>()
  const unknown: string[] = []
  const parts = text.split(/[,;/&\n]|\band\b/iu).map((part) => part.trim().replace(/\.$/, ''))
  for (const part of parts.filter(Boolean)) {
    const whole = codeOfState(part)
    const words = whole ? [whole] : part.split(/\s+/).map((word) => codeOfState(word))
    if (words.every((code) => code !== null)) for (const code of words) codes.add(code)
    else unknown.push(part)
  }
  return { codes: [...codes], unknown }
}
