import { AddIcon } from '@sanity/icons/Add'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { ClockIcon } from '@sanity/icons/Clock'
import { CloseCircleIcon } from '@sanity/icons/CloseCircle'
import { LockIcon } from '@sanity/icons/Lock'
import type { ComponentType } from 'react'
import type { StructureBuilder } from 'sanity/structure'
import { NewConsent } from './new-consent.tsx'

const isLive = `!defined(revokedAt) && defined(signedOn) && dateTime(expiresAt) > dateTime(now())`
const in60Days = 'dateTime(expiresAt) < dateTime(now()) + 60 * 60 * 24 * 60'

/** Consents by how they stand. None of these lists makes one: “New consent” gives it a private id. */
export function consentLists(S: StructureBuilder, apiVersion: string) {
  const list = (id: string, title: string, icon: ComponentType, condition: string) =>
    S.listItem()
      .id(`consents-${id}`)
      .title(title)
      .icon(icon)
      .child(
        S.documentList()
          .id(`consents-${id}`)
          .title(title)
          .schemaType('consentRecord')
          .apiVersion(apiVersion)
          .filter(`_type == "consentRecord" && ${condition}`)
          .defaultOrdering([{ field: 'expiresAt', direction: 'asc' }])
          .initialValueTemplates([]),
      )
  return S.listItem()
    .id('consents')
    .title('Consents')
    .icon(LockIcon)
    .child(
      S.list()
        .id('consents')
        .title('Consents')
        .items([
          S.listItem()
            .id('new-consent')
            .title('New consent')
            .icon(AddIcon)
            .child(S.component(NewConsent).id('new-consent').title('New consent')),
          S.divider(),
          list('live', 'Live', CheckmarkCircleIcon, isLive),
          list('ending', 'Ending within 60 days', ClockIcon, `${isLive} && ${in60Days}`),
          list(
            'expired',
            'Expired',
            ClockIcon,
            '!defined(revokedAt) && dateTime(expiresAt) <= dateTime(now())',
          ),
          list('revoked', 'Revoked', CloseCircleIcon, 'defined(revokedAt)'),
          list('all', 'All', LockIcon, 'true'),
        ]),
    )
}
