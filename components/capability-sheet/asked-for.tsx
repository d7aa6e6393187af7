import { wayInWords } from '#lib/due-diligence/ways.ts'
import type { DueDiligenceQueryResult } from '#sanity/types.generated.ts'

type Parts = NonNullable<NonNullable<DueDiligenceQueryResult>['parts']>

/** The due-diligence list in short: each document, and how it is had. */
export function AskedFor({ parts }: { parts: Parts }) {
  return (
    <div className="capability-pack">
      {parts.map(({ _key, title, items }) =>
        items?.length ? (
          <div key={_key} className="keep-together">
            <h3>{title}</h3>
            <ul>
              {items.map((item) => (
                <li key={item._key}>
                  {item.what} <span className="quiet">({wayInWords(item.how).toLowerCase()})</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </div>
  )
}
