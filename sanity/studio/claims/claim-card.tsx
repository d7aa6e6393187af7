import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { BookIcon } from '@sanity/icons/Book'
import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import type { DocumentFinding } from '#lib/claims/audit-document.ts'
import { ReasonForm } from './reason-form.tsx'
import { useClaimFixes } from './use-claim-fixes.ts'

/** One sentence that rests on nothing, and the ways to mend it. */
export function ClaimCard({ claim }: { claim: DocumentFinding }) {
  const { sentence, words, suggestion, level } = claim
  const { goTo, chooseSource, mayStand } = useClaimFixes(claim)
  const [isAsking, setAsking] = useState(false)
  return (
    <Card as="li" border radius={2} padding={3} tone={level === 'error' ? 'critical' : 'caution'}>
      <Stack gap={4}>
        <Text size={1} weight="medium">
          “{sentence}”
        </Text>
        <Text size={1} muted>
          {words.map((word) => `“${word}”`).join(', ')} needs a source: {suggestion}.
        </Text>
        {isAsking ? (
          <ReasonForm sentence={sentence} onClose={() => setAsking(false)} />
        ) : (
          <Flex gap={2} wrap="wrap">
            {chooseSource && (
              <Button
                icon={BookIcon}
                text="Choose its source"
                fontSize={1}
                padding={3}
                tone="primary"
                onClick={chooseSource}
              />
            )}
            {mayStand && (
              <Button
                text="Let it stand…"
                mode="ghost"
                fontSize={1}
                padding={3}
                onClick={() => setAsking(true)}
              />
            )}
            <Button
              icon={ArrowRightIcon}
              text="Go to it"
              mode="bleed"
              fontSize={1}
              padding={3}
              onClick={goTo}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
