import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { Badge, Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { type Said, saidIn } from '#lib/enquiry/said.ts'
import type { Change, FoundEnquiry } from './enquiry-client.ts'
import { RedactForm } from './redact-form.tsx'
import { kindInWords } from './suspect-words.ts'

interface Props {
  enquiry: FoundEnquiry
  change: Change
}

/** Fields in which people write what they like. */
const written = new Set(['message', 'subject', 'currentProgram', 'organization', 'role', 'name'])

/** Everything that was said. What may tell of a patient is shown only to who asks for it. */
export function SaidList({ enquiry, change }: Props) {
  return (
    <Card border radius={3} padding={4} as="section" aria-label="What was sent">
      <Stack gap={5}>
        {saidIn(enquiry).map((said) => (
          // Other words are another field: they are not shown because the ones before were.
          <Field
            key={`${said.field} ${said.words}`}
            said={said}
            enquiry={enquiry}
            change={change}
          />
        ))}
      </Stack>
    </Card>
  )
}

function Field({ said, enquiry, change }: Props & { said: Said }) {
  const { field, label, words, suspected } = said
  const [isShown, setShown] = useState(suspected.length === 0)
  const [isRedacting, setRedacting] = useState(false)
  return (
    <Stack gap={3} data-testid={`said-${field}`}>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1} weight="medium" as="h2">
          {label}
        </Text>
        {suspected.length > 0 && (
          <Badge tone="caution">May be {suspected.map(kindInWords).join(', ')}</Badge>
        )}
        {(suspected.length > 0 || written.has(field)) && !isRedacting && (
          <Flex gap={2}>
            {suspected.length > 0 && !isShown && (
              <Button
                icon={EyeOpenIcon}
                mode="ghost"
                fontSize={1}
                padding={2}
                text="Show"
                aria-label={`Show: ${label}`}
                onClick={() => setShown(true)}
              />
            )}
            <Button
              mode="bleed"
              tone="critical"
              fontSize={1}
              padding={2}
              text="Redact"
              aria-label={`Redact: ${label}`}
              onClick={() => setRedacting(true)}
            />
          </Flex>
        )}
      </Flex>
      {isShown ? (
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{words}</Text>
      ) : (
        <Text muted>Hidden, since it may tell of a patient.</Text>
      )}
      {isRedacting && (
        <Box>
          <RedactForm
            said={said}
            enquiry={enquiry}
            change={change}
            onDone={() => setRedacting(false)}
          />
        </Box>
      )}
    </Stack>
  )
}
