import { countsInWords, type Figures } from '#lib/outcomes/measure.ts'

const share = (percent: number) => `${percent.toFixed(percent < 10 ? 1 : 0)}%`

/** The counts first, then the share and how sure it is. A share never stands without its counts. */
export function FiguresText({ figures }: { figures: Figures }) {
  return (
    <p className="figures tabular">
      <b>{countsInWords(figures)}</b>
      {figures.kind === 'whole' ? (
        <span>
          {share(figures.percent)} (95% interval {share(figures.interval.from)} to{' '}
          {share(figures.interval.to)})
        </span>
      ) : null}
    </p>
  )
}
