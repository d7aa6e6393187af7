import { expect, test } from 'vitest'
import { chosenTheme, themeCookie } from './theme.ts'

test('knows three choices and nothing else', () => {
  const chosen = (form: string) => chosenTheme(new URLSearchParams(form))
  expect(chosen('theme=dark')).toBe('dark')
  expect(chosen('theme=system')).toBe('system')
  expect(chosen('theme=dark"><script>')).toBeNull()
  expect(chosen('')).toBeNull()
})

test('a choice lasts a year, on the whole site, and is not sent to others', () => {
  expect(themeCookie('dark', 'http://localhost:3000')).toBe(
    'theme=dark; Path=/; Max-Age=31536000; SameSite=Lax',
  )
})

test('following the device takes the cookie back', () => {
  expect(themeCookie('system', 'http://localhost:3000')).toContain('theme=; Path=/; Max-Age=0')
})

test('on https the cookie stays on https', () => {
  expect(themeCookie('light', 'https://vivacity.example')).toContain('; Secure')
})
