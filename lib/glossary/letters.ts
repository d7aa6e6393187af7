interface Letter<Item> {
  readonly letter: string
  /** Of its heading. */
  readonly id: string
  readonly items: Item[]
}

const others = '0–9'

/** Things in groups by the first letter of their name; what begins with none comes first. */
export function byLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Letter<Item>[] {
  const groups = new Map<string, Item[]>()
  const sorted = items.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'en-US'))
  for (const item of sorted) {
    const first = nameOf(item).normalize('NFD').charAt(0).toUpperCase()
    const letter = /[A-Z]/.test(first) ? first : others
    groups.set(letter, [...(groups.get(letter) ?? []), item])
  }
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en-US'))
    .map(([letter, group]) => ({
      letter,
      id: letter === others ? 'letter-0' : `letter-${letter.toLowerCase()}`,
      items: group,
    }))
}
