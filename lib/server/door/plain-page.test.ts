import { expect, test } from 'vitest'
import { renderPlainPage, unavailablePage } from './plain-page.ts'

test('a page that cannot be put together says whom to call, and where to go on', () => {
  const { html, policy } = renderPlainPage(unavailablePage, '+15550142470')
  expect(html).toContain('<a href="tel:+15550142470">(555) 014-2470</a>')
  expect(html).toContain('In an emergency, call 911.')
  for (const path of ['/why-partner-with-us', '/blog', '/careers', '/']) {
    expect(html).toContain(`href="${path}"`)
  }
  expect(policy).toContain("default-src 'none'")
})

test('where no number is known, none is shown', () => {
  expect(renderPlainPage(unavailablePage).html).not.toContain('tel:')
})
