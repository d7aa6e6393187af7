import type { SanityClient } from '@sanity/client'
import { Card, Stack, Text } from '@sanity/ui'
import { useCallback } from 'react'
import type { ClaimWithBasis } from '#lib/review/claims-with-basis.ts'
import { type Basis, readBases } from './review-client.ts'
import { useRead } from './use-read.ts'

/** Every sentence that claims something, with what it rests on. */
export function ClaimBases({ claims }: { claims: readonly ClaimWithBasis[] }) {
  const ids = [...new Set(claims.flatMap(({ bases }) => bases))].sort().join(' ')
  const read = useCallback(
    (client: SanityClient) => readBases(client, ids.split(' ').filter(Boolean)),
    [ids],
  )
  const { value: found = [] } = useRead(read)
  if (claims.length === 0) return <Text size={1}>The text makes no claims.</Text>
  return (
    <Stack as="ul" gap={2} padding={0}>
      {claims.map(({ sentence, bases }) => (
        <Card as="li" key={sentence} border radius={2} padding={3}>
          <Stack gap={3}>
            <Text>“{sentence}”</Text>
            {bases.length === 0 ? (
              <Text size={1}>Rests on no source of its own.</Text>
            ) : (
              bases.map((id) => <BasisLine key={id} basis={found.find(({ _id }) => _id === id)} />)
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

function BasisLine({ basis }: { basis: Basis | undefined }) {
  if (!basis) return <Text size={1}>Rests on a document that is not there.</Text>
  const { title, doi, url, status, _type } = basis
  const href = doi ? `https://doi.org/${doi}` : url
  const state = status && status !== 'current' ? ` Status: ${status}.` : ''
  return (
    <Text size={1} muted>
      Rests on: {title ?? (_type === 'costModel' ? 'our cost model' : _type)}.{' '}
      {href && (
        <a href={href} target="_blank" rel="noreferrer">
          {doi ? `DOI ${doi}` : href}
        </a>
      )}
      {state && <strong>{state}</strong>}
    </Text>
  )
}
