import { AddIcon } from '@sanity/icons/Add'
import { Box, Button, Card, Stack, Text } from '@sanity/ui'
import { useRouter } from 'sanity/router'

/** Opens an empty consent under a private id: one made in any other way would be public. */
export function NewConsent() {
  const router = useRouter()
  const open = () =>
    router.navigateIntent('edit', {
      id: `consent.${crypto.randomUUID()}`,
      type: 'consentRecord',
    })
  return (
    <Card padding={5}>
      <Stack gap={5}>
        <Text>
          A consent says who allowed what, for which places, and until when. Quotes and stories are
          shown only while one is live. It is private: no reader and no anonymous query can see it.
        </Text>
        <Text muted>
          Have the paper signed and filed first. Write down where it is; never put the scan here.
        </Text>
        <Box>
          <Button icon={AddIcon} text="Write down a consent" tone="primary" onClick={open} />
        </Box>
      </Stack>
    </Card>
  )
}
