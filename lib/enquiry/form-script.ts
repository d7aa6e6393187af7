/**
 * Runs in the reader's browser, on its own: gets the form a stamp, keeps what is typed over a
 * reload, counts characters, says at once when an email address is none, and sends once. The form
 * does all that matters without it. On the page after an enquiry there is no form: all is dropped.
 */
export function enquiryForm() {
  const key = 'enquiry'
  const form = document.querySelector<HTMLFormElement>('#enquiry')
  if (!form) return sessionStorage.removeItem(key)
  const stamp = form.querySelector<HTMLInputElement>('[name=stamp]')
  const said = form.querySelector('[role=status]')
  let asked = false

  const begin = () => {
    if (asked || !stamp || stamp.value) return
    asked = true
    fetch('/api/enquiries/stamp')
      .then(async (answer) => {
        if (answer.ok) stamp.value = await answer.text()
      })
      .catch(() => {
        asked = false
      })
  }

  const say = (field: Element) => {
    if (!said || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
      return
    const left = Number(field.dataset.most ?? 0) - field.value.length
    if (field.dataset.most) {
      const over = left < 0 ? `${-left} characters too many in your message.` : ''
      said.textContent = left < 200 && left >= 0 ? `${left} characters left in your message.` : over
    } else if (field.type === 'email') {
      said.textContent = field.validity.valid ? '' : 'That is no whole email address yet.'
    }
  }

  if (form.dataset.sent === undefined) {
    const kept: [string, string][] = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    const hasTopic = form.querySelector('[name=topic]:checked')
    for (const [name, value] of kept) {
      if (name === 'topic' && hasTopic) continue
      for (const field of form.elements) {
        if (field instanceof HTMLInputElement && field.name === name && /x$|o$/.test(field.type)) {
          field.checked ||= field.value === value
        } else if (Reflect.get(field, 'name') === name && !Reflect.get(field, 'value')) {
          Reflect.set(field, 'value', value)
        }
      }
    }
    if (kept.length > 0) begin()
  }

  form.addEventListener('input', ({ target }) => {
    begin()
    const typed = [...new FormData(form)].filter(
      ([name, value]) => value && !/^(stamp|keep|reference)$/.test(name),
    )
    sessionStorage.setItem(key, JSON.stringify(typed))
    if (target instanceof HTMLTextAreaElement) say(target)
  })
  form.addEventListener('focusout', ({ target }) => {
    if (target instanceof Element) say(target)
  })
  form.addEventListener('submit', (event) => {
    if (form.dataset.busy) event.preventDefault()
    form.dataset.busy = '1'
    if (said) said.textContent = 'Sending…'
  })
  // Back from the answer, it may be sent again.
  addEventListener('pageshow', () => {
    delete form.dataset.busy
    if (said) said.textContent = ''
  })
}
