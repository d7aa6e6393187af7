import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Figures } from './compare.ts'
import { costInputs, inputKeys, isShare } from './inputs.ts'

const numbers = Object.fromEntries(inputKeys.map((key) => [key, z.number()]))

const fileSchema = z.object({
  vectors: z.array(
    z.object({
      name: z.string(),
      in: z.object({ costBasis: z.enum(['fullyLoaded', 'baseSalary']) }).catchall(z.number()),
      out: z.record(z.string(), z.number()),
    }),
  ),
})

const figuresSchema = z.custom<Figures>((given) => z.object(numbers).safeParse(given).success)

// The specification's own file, as it came: the $120 in it is invented, and never a price.
const file = new URL('./vectors.fixture.json', import.meta.url)

/** Every case of the specification, with what a visitor would type for it. */
export const vectors = fileSchema
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .vectors.map(({ name, in: given, out }) => {
    const typed = inputKeys.map((key) => {
      const value = Number(given[key])
      // 0.85 × 100 is 85 to a person.
      const shown = isShare(costInputs[key]) ? Number((value * 100).toFixed(6)) : value
      return [costInputs[key].name, `${shown}`]
    })
    const fields: Record<string, string> = Object.fromEntries([
      ...typed,
      ['basis', given.costBasis],
    ])
    return { name, figures: figuresSchema.parse(given), out, typed: fields }
  })

/** @param start such as `V1` */
export function vectorNamed(start: string) {
  const found = vectors.find(({ name }) => name.startsWith(`${start} `))
  if (!found) throw new Error(`No such vector: ${start}`)
  return found
}
