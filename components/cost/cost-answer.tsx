import { answerTree } from '#lib/cost-model/answer.ts'
import { costInputs, inputKeys } from '#lib/cost-model/inputs.ts'
import { type Reading, readFigures } from '#lib/cost-model/reading.ts'
import { originOf, type SourcedModel } from './cost-field.tsx'
import { Drawn } from './drawn.tsx'

export interface CostAnswerProps {
  model: SourcedModel
  reading: Reading
}

/** Where the figures that nobody changed come from, by the name of the field. */
export function originsIn(model: SourcedModel) {
  return Object.fromEntries(
    inputKeys.flatMap((key) => {
      const { name } = costInputs[key]
      const [point, start] = [model.points[key], model.starts[name]]
      return point && start ? [[name, { start, from: originOf(point) }]] : []
    }),
  )
}

/** The result, or what it still needs. The script draws anew what is in `#answer`. */
export function CostAnswer({ model, reading }: CostAnswerProps) {
  const { spread } = model
  return (
    <>
      <p role="status" id="said" className="sr-only" />
      <div id="answer" className="cost-answer">
        <Drawn trees={answerTree({ reading, spread, origins: originsIn(model) })} />
      </div>
      <AnswerLooks />
    </>
  )
}

/**
 * An answer that nobody sees, of each kind. A page is sent with the styles of what is on it
 * (docs/decisions/15), and the script's answers come into this one later.
 */
function AnswerLooks() {
  const full = Object.fromEntries(inputKeys.map((key) => [costInputs[key].name, '1']))
  const asked = { spread: 0.15, origins: {} }
  const kinds = [
    { ...full, paid: '1000', cost: '10000', productive: '10' },
    { ...full, days: '-1', rate: '' },
  ]
  return kinds.map((typed) => (
    <template key={Object.values(typed).join()}>
      <div className="cost-answer">
        <Drawn trees={answerTree({ reading: readFigures(typed, {}), ...asked })} />
      </div>
    </template>
  ))
}
