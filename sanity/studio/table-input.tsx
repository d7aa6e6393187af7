import { AddIcon } from '@sanity/icons/Add'
import { RemoveIcon } from '@sanity/icons/Remove'
import { Box, Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { type KeyboardEvent, useRef } from 'react'
import { type ArrayOfObjectsInputProps, set, setIfMissing } from 'sanity'
import { cellKey, type Grid, toGrid, toRows } from './table-grid.ts'

/** A table as a grid of cells. Enter goes down, and adds a row under the last one. */
export function TableInput({ value, onChange, readOnly, elementProps }: ArrayOfObjectsInputProps) {
  const grid = toGrid(value)
  const box = useRef<HTMLDivElement>(null)
  const width = grid[0]?.cells.length ?? 0
  const write = (next: Grid) => onChange([setIfMissing([]), set(toRows(next))])

  const addRow = () =>
    write([...grid, { key: crypto.randomUUID().slice(0, 12), cells: Array(width || 2).fill('') }])
  const addColumn = () => write(grid.map((row) => ({ ...row, cells: [...row.cells, ''] })))
  const removeRow = (key: string) => write(grid.filter((row) => row.key !== key))
  const removeColumn = (column: number) =>
    write(grid.map((row) => ({ ...row, cells: row.cells.filter((_, at) => at !== column) })))
  const writeCell = (key: string, column: number, text: string) =>
    write(
      grid.map((row) =>
        row.key === key
          ? { ...row, cells: row.cells.map((cell, at) => (at === column ? text : cell)) }
          : row,
      ),
    )

  function goDown(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (row === grid.length - 1) addRow()
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLInputElement>(`[data-cell="${cellKey(row + 1, column)}"]`)
        ?.focus(),
    )
  }

  return (
    <Stack gap={3} ref={box}>
      {grid.length > 0 && (
        <Card border radius={2} padding={2} overflow="auto">
          <table style={{ width: '100%', borderSpacing: 4 }} aria-label="Cells of the table">
            <thead>
              <tr>
                {grid[0]?.cells.map((_, column) => (
                  <td key={cellKey(0, column)} style={{ textAlign: 'center' }}>
                    <Button
                      icon={RemoveIcon}
                      mode="bleed"
                      padding={2}
                      disabled={readOnly || width < 2}
                      aria-label={`Remove column ${column + 1}`}
                      onClick={() => removeColumn(column)}
                    />
                  </td>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {grid.map((row, rowIndex) => (
                <tr key={row.key}>
                  {row.cells.map((cell, column) => (
                    <td key={cellKey(rowIndex, column)} style={{ minWidth: 120 }}>
                      <TextInput
                        value={cell}
                        readOnly={readOnly}
                        fontSize={1}
                        padding={2}
                        aria-label={`Row ${rowIndex + 1}, column ${column + 1}`}
                        data-cell={cellKey(rowIndex, column)}
                        onChange={(event) => writeCell(row.key, column, event.currentTarget.value)}
                        onKeyDown={(event) => goDown(event, rowIndex, column)}
                        onFocus={elementProps.onFocus}
                      />
                    </td>
                  ))}
                  <td style={{ width: 1 }}>
                    <Button
                      icon={RemoveIcon}
                      mode="bleed"
                      padding={2}
                      disabled={readOnly}
                      aria-label={`Remove row ${rowIndex + 1}`}
                      onClick={() => removeRow(row.key)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
      <Flex gap={2} align="center">
        <Button icon={AddIcon} mode="ghost" text="Add row" disabled={readOnly} onClick={addRow} />
        <Button
          icon={AddIcon}
          mode="ghost"
          text="Add column"
          disabled={readOnly || grid.length === 0}
          onClick={addColumn}
        />
        <Box flex={1} />
        <Text size={1} muted>
          {grid.length} × {width}
        </Text>
      </Flex>
    </Stack>
  )
}
