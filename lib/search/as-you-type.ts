/**
 * Runs in the reader's browser, on its own: asks for results while somebody types, and puts them
 * where the form's own answer would be. What fails is left to the form.
 */
export function searchAsYouType() {
  const form = document.querySelector<HTMLFormElement>('search form')
  const field = form?.querySelector('input')
  if (!form || !field) return
  let asked = field.value.trim()
  let pause: ReturnType<typeof setTimeout> | undefined
  let last = new AbortController()
  const ask = async () => {
    const query = field.value.trim()
    if (query === asked) return
    asked = query
    last.abort()
    last = new AbortController()
    const address = query ? `${form.action}?q=${encodeURIComponent(query)}` : form.action
    const answer = await fetch(address, { signal: last.signal })
    // Its styles are not ours to apply: the policy of this page would complain.
    const html = (await answer.text()).replace(/<style.*?<\/style>/gs, '')
    const page = new DOMParser().parseFromString(html, 'text/html')
    const parts = ['count', 'found'].map((id) => [id, page.getElementById(id)] as const)
    if (!answer.ok || parts.some(([, part]) => !part)) return
    for (const [id, part] of parts) {
      document.getElementById(id)?.replaceChildren(...(part?.childNodes ?? []))
    }
    document.title = page.title
    history.replaceState(null, '', address)
  }
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => ask().catch(() => undefined), 120)
  })
}
