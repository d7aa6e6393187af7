import { StackedTable } from './stacked-table.tsx'

export interface DutyRow {
  readonly _key: string
  readonly task: string | null
  readonly us: string | null
  readonly you: string | null
}

/** Who does what, task by task. */
export function DutyTable({ rows }: { rows: readonly DutyRow[] }) {
  return (
    <StackedTable
      caption="Who does what: our specialists and your staff"
      columns={['Task', 'Vivacity Perfusion', 'Your hospital']}
      rows={rows.map(({ _key, task, us, you }) => ({ key: _key, head: task, cells: [us, you] }))}
    />
  )
}
