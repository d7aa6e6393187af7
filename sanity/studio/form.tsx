import { Stack } from '@sanity/ui'
import type {
  ArrayOfObjectsInputProps,
  InputProps,
  ObjectInputProps,
  PortableTextInputProps,
  SlugValue,
} from 'sanity'
import { ClaimsInput } from './claims/claims-input.tsx'
import { TextWithClaims } from './claims/text-with-claims.tsx'
import { ShownWhere } from './consent/shown-where.tsx'
import { DocumentNotes } from './document-notes.tsx'
import { TableInput } from './table-input.tsx'
import { AddressInput } from './uses/address-input.tsx'
import { DocumentForm } from './uses/document-form.tsx'
import { RichTextInput } from './writing/rich-text-input.tsx'

/** Puts our own inputs where the schema has a type that needs one. */
export function FormInput(props: InputProps) {
  if (isAddress(props)) return <AddressInput {...props} />
  if (isDocument(props)) {
    return (
      <DocumentNotes form={props}>
        <DocumentForm {...props} />
      </DocumentNotes>
    )
  }
  if (isListOf(props, 'tableRow')) return <TableInput {...props} />
  if (isListOf(props, 'claimOverride')) return <ClaimsInput {...props} />
  if (isText(props)) {
    return (
      <TextWithClaims path={props.path}>
        <RichTextInput {...props} />
      </TextWithClaims>
    )
  }
  if (isConsent(props)) {
    return (
      <Stack gap={3}>
        {props.renderDefault(props)}
        <ShownWhere />
      </Stack>
    )
  }
  return props.renderDefault(props)
}

function isAddress(props: InputProps): props is ObjectInputProps<SlugValue> {
  return props.schemaType.name === 'slug'
}

function isDocument(props: InputProps): props is ObjectInputProps {
  return props.schemaType.jsonType === 'object' && props.path.length === 0
}

function isConsent({ path, schemaType }: InputProps) {
  return path.length === 1 && path[0] === 'consent' && schemaType.name === 'reference'
}

function isListOf(props: InputProps, type: string): props is ArrayOfObjectsInputProps {
  const { schemaType } = props
  return (
    schemaType.jsonType === 'array' && schemaType.of.length === 1 && schemaType.of[0]?.name === type
  )
}

function isText(props: InputProps): props is PortableTextInputProps {
  const { schemaType } = props
  return schemaType.jsonType === 'array' && ['richText', 'simpleText'].includes(schemaType.name)
}
