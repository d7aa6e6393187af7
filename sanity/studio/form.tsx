import type { ArrayOfObjectsInputProps, InputProps, PortableTextInputProps } from 'sanity'
import { TableInput } from './table-input.tsx'
import { RichTextInput } from './writing/rich-text-input.tsx'

/** Puts our own inputs where the schema has a type that needs one. */
export function FormInput(props: InputProps) {
  if (isTable(props)) return <TableInput {...props} />
  return isText(props) ? <RichTextInput {...props} /> : props.renderDefault(props)
}

function isTable(props: InputProps): props is ArrayOfObjectsInputProps {
  const { schemaType } = props
  return (
    schemaType.jsonType === 'array' &&
    schemaType.of.length === 1 &&
    schemaType.of[0]?.name === 'tableRow'
  )
}

function isText(props: InputProps): props is PortableTextInputProps {
  const { schemaType } = props
  return schemaType.jsonType === 'array' && ['richText', 'simpleText'].includes(schemaType.name)
}
