import type { ArrayOfObjectsInputProps, InputProps } from 'sanity'
import { TableInput } from './table-input.tsx'

/** Puts our own inputs where the schema has a type that needs one. */
export function FormInput(props: InputProps) {
  return isTable(props) ? <TableInput {...props} /> : props.renderDefault(props)
}

function isTable(props: InputProps): props is ArrayOfObjectsInputProps {
  const { schemaType } = props
  return (
    schemaType.jsonType === 'array' &&
    schemaType.of.length === 1 &&
    schemaType.of[0]?.name === 'tableRow'
  )
}
