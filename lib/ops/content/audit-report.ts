import type { AuditedDataset, AuditedDocument } from './audited-dataset.ts'

/** The findings for a terminal, by document, each with where the Studio opens it. */
export function auditReport({ read, found }: AuditedDataset, studio: string): string {
  const all = found.flatMap(({ findings }) => findings)
  const overrides = found.flatMap(({ overrides }) => overrides)
  const unrecorded = overrides.filter(({ problem }) => problem).length
  const errors = all.filter(({ level }) => level === 'error').length + unrecorded
  const withheld = found.filter((document) => document.withheld).length
  const warnings = all.length + unrecorded + withheld - errors
  const sum = `${count(read, 'document')} read: ${count(errors, 'error')}, ${count(warnings, 'warning')}${stand(overrides.length - unrecorded)}.`
  return [...found.map((document) => documentReport(document, studio)), sum].join('\n\n')
}

/** Whether something was found that must not stand. */
export function hasErrors({ found }: AuditedDataset): boolean {
  return found.some(
    ({ findings, overrides }) =>
      findings.some(({ level }) => level === 'error') || overrides.some(({ problem }) => problem),
  )
}

function documentReport(
  { id, type, title, findings, overrides, withheld }: AuditedDocument,
  studio: string,
): string {
  const published = id.replace(/^drafts\./u, '')
  const draft = id === published ? '' : ' (draft)'
  return [
    `${title}${draft}`,
    `${studio}/intent/edit/id=${encodeURIComponent(published)};type=${encodeURIComponent(type)}`,
    ...(withheld ? [`  warning  ${withheld}`] : []),
    ...findings.flatMap(({ level, sentence, words, suggestion }) => [
      `  ${level}  ${sentence}`,
      `         ${words.map((word) => `“${word}”`).join(', ')}: ${suggestion}`,
    ]),
    ...overrides.flatMap(({ sentence, problem, recorded }) =>
      problem
        ? [`  error  ${sentence}`, `         ${problem}`]
        : [`  stands  ${sentence}`, `          ${recorded}`],
    ),
  ].join('\n')
}

function stand(overrides: number): string {
  return overrides > 0
    ? `, ${count(overrides, 'sentence')} on record to stand without a source`
    : ''
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
