import { PatchEvent, set, useFormValue, useSchema } from 'sanity'
import { useDocumentPane } from 'sanity/structure'
import type { DocumentFinding } from '#lib/claims/audit-document.ts'
import { isBlock } from '#lib/claims/document-texts.ts'
import { markedBlock } from '#lib/claims/marked-block.ts'

/** What an editor can do about a claim, in the form of its document. */
export function useClaimFixes({ path, sentence }: DocumentFinding) {
  // Of the document: what a field is given counts its paths from the field.
  const { onChange, onPathOpen, onFocus } = useDocumentPane()
  const text = useFormValue(path)
  const documentType = useFormValue(['_type'])
  const schemaType = useSchema().get(typeof documentType === 'string' ? documentType : '')

  const open = (at: DocumentFinding['path']) => {
    onPathOpen(at)
    onFocus(at)
  }

  /** Marks the sentence and asks for what it rests on. */
  const chooseSource = () => {
    const key = crypto.randomUUID().slice(0, 12)
    const marked = isBlock(text) ? markedBlock(text, sentence, key) : null
    if (!marked) return open(path)
    onChange(PatchEvent.from(set(marked, path)))
    open([...path, 'markDefs', { _key: key }, 'basis'])
  }

  return {
    goTo: () => open(path),
    /** Undefined for a plain field, which can carry no mark. */
    chooseSource: isBlock(text) ? chooseSource : undefined,
    /** Whether documents of this type can let a sentence stand. */
    mayStand:
      schemaType?.jsonType === 'object' &&
      schemaType.fields.some(({ name }) => name === 'claimOverrides'),
  }
}
