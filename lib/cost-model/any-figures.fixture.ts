import fc from 'fast-check'
import { costInputs, type InputKey, inputKeys } from './inputs.ts'
import { boundsOf, readFigures } from './reading.ts'

/** Text of any number that a field accepts, its bounds among them. */
function anyText(key: InputKey) {
  const { min, max } = boundsOf(key, {})
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  if (costInputs[key].unit === 'people') return whole.map(String)
  const hundredths = fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) })
  return fc
    .oneof(
      fc.constantFrom(min, max),
      hundredths.map((n) => n / 100),
    )
    .map(String)
}

/** Figures as a whole form gives them, through the border itself. */
export const anyFigures = fc
  .record({
    basis: fc.constantFrom('fullyLoaded', 'baseSalary'),
    fields: fc.tuple(
      ...inputKeys.map((key) => anyText(key).map((text) => [costInputs[key].name, text])),
    ),
  })
  .map(({ basis, fields }) => {
    const { figures } = readFigures({ ...Object.fromEntries(fields), basis }, {})
    if (!figures) throw new Error('Figures within their bounds were refused.')
    return figures
  })
