import { stegaClean } from '@sanity/client/stega'

const names = new Map(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|' +
    'DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|' +
    'IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|' +
    'MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|' +
    'NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|' +
    'PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|' +
    'UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming'
  )
    .split('|')
    .map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)]),
)

/** The name of a state from its postal code; a code we do not know is given back as it is. */
export function stateName(code: string): string {
  return names.get(stegaClean(code).toUpperCase()) ?? code
}

/** Postal codes → state names in alphabetical order, each once. */
export function stateNames(codes: readonly string[]): string[] {
  return [...new Set(codes.map(stateName))].sort((one, other) => one.localeCompare(other))
}

/** Every state as [postal code, name], in alphabetical order of the names. */
export const everyState: ReadonlyArray<readonly [string, string]> = [...names]

const codes = new Map([...names].map(([code, name]) => [name.toLowerCase(), code]))

/** The postal code of a state from its name or its code, in any case; null for anything else. */
export function codeOfState(text: string): string | null {
  const code = text.toUpperCase()
  return names.has(code) ? code : (codes.get(text.toLowerCase()) ?? null)
}
