import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { type ArrayOfObjectsInputProps, PatchEvent, unset, useFormValue } from 'sanity'
import type { DocumentFinding } from '#lib/claims/audit-document.ts'
import { ClaimList } from './claim-list.tsx'
import { documentClaims } from './document-claims.ts'
import { useRecordedReasons } from './use-recorded-reasons.ts'

/** Claims of a document that rest on nothing, and the sentences that were let stand. */
export function ClaimsInput({ value = [], onChange, readOnly }: ArrayOfObjectsInputProps) {
  const claims = documentClaims(useFormValue([])).filter((claim) => !isInText(claim))
  const standing = value.map((entry) => ({
    key: entry._key,
    sentence: 'sentence' in entry ? String(entry.sentence) : '',
  }))
  const reasons = useRecordedReasons(standing.map(({ key }) => key))
  return (
    <Stack gap={4}>
      {claims.length === 0 && (
        <Text size={1} muted>
          No claim here is without a source.
        </Text>
      )}
      <ClaimList claims={claims} />
      {standing.length > 0 && (
        <Stack as="ul" gap={2} padding={0} aria-label="Sentences that were let stand">
          {standing.map(({ key, sentence }) => {
            const reason = reasons.get(key)
            return (
              <Card as="li" key={key} border radius={2} padding={3}>
                <Flex gap={3} align="flex-start">
                  <Stack gap={3} flex={1}>
                    <Text size={1} weight="medium">
                      “{sentence}”
                    </Text>
                    <Text size={1} muted>
                      {reason
                        ? `Stands: ${reason.reason} (${reason.by}, ${reason.at.slice(0, 10)})`
                        : 'No reason is on record.'}
                    </Text>
                  </Stack>
                  <Button
                    text="Take back"
                    aria-label={`Take back: ${sentence}`}
                    mode="ghost"
                    fontSize={1}
                    padding={3}
                    disabled={readOnly}
                    onClick={() => onChange(PatchEvent.from(unset([{ _key: key }])))}
                  />
                </Flex>
              </Card>
            )
          })}
        </Stack>
      )}
    </Stack>
  )
}

/** Whether it is listed under the text of the document that says it. */
function isInText({ path, blockKey }: DocumentFinding): boolean {
  return path[0] === 'body' && blockKey !== ''
}
