import type { AuditedDataset, AuditedDocument } from './audited-dataset.ts'

/** The findings for a terminal, by document, each with where the Studio opens it. */
export function auditReport({ read, found }: AuditedDataset, studio: string): string {
  const all = found.flatMap(({ findings }) => findings)
  const errors = all.filter(({ level }) => level === 'error').length
  const sum = `${count(read, 'document')} read: ${count(errors, 'error')}, ${count(all.length - errors, 'warning')}.`
  return [...found.map((document) => documentReport(document, studio)), sum].join('\n\n')
}

/** Whether something was found that must not stand. */
export function hasErrors({ found }: AuditedDataset): boolean {
  return found.some(({ findings }) => findings.some(({ level }) => level === 'error'))
}

function documentReport({ id, type, title, findings }: AuditedDocument, studio: string): string {
  const published = id.replace(/^drafts\./u, '')
  const draft = id === published ? '' : ' (draft)'
  return [
    `${title}${draft}`,
    `${studio}/intent/edit/id=${encodeURIComponent(published)};type=${encodeURIComponent(type)}`,
    ...findings.flatMap(({ level, sentence, words, suggestion }) => [
      `  ${level}  ${sentence}`,
      `         ${words.map((word) => `“${word}”`).join(', ')}: ${suggestion}`,
    ]),
  ].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
