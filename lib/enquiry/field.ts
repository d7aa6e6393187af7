import { z } from 'zod'
import { isChoice } from './choices.ts'

/** Without what no keyboard types, and what turns the direction of the words around it. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')

const asLine = (text: string) => plain(text).replace(/\s+/gu, ' ').trim()

/** One line that must be filled in. @param most characters */
export function line(missing: string, name: string, most: number) {
  const tooLong = `Shorten ${name} to ${most} characters or fewer`
  return z.string(missing).transform(asLine).pipe(z.string().min(1, missing).max(most, tooLong))
}

/** A text of several lines that must be filled in. @param most characters */
export function text(missing: string, name: string, most: number) {
  const tooLong = `Shorten ${name} to ${most.toLocaleString('en-US')} characters or fewer`
  return z
    .string(missing)
    .transform((given) => plain(given).trim())
    .pipe(z.string().min(1, missing).max(most, tooLong))
}

/** What is left empty is not there at all. */
export function optional<Field extends z.ZodType>(field: Field) {
  return z.preprocess(
    (given) => (typeof given === 'string' && given.trim() === '' ? undefined : given),
    field.optional(),
  )
}

/** One of the choices. */
export function oneOf<Choices extends object>(choices: Choices, missing: string) {
  return z.custom<keyof Choices & string>((given) => isChoice(choices, given), missing)
}
