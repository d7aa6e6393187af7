import { expect, test } from 'vitest'
import { themeOf } from './theme.ts'

test.each([
  ['theme=dark', 'dark'],
  ['a=b; theme=light; c=d', 'light'],
  ['theme=darker', 'system'],
  ['mytheme=dark', 'system'],
  ['theme="><script>', 'system'],
  [undefined, 'system'],
])('the cookies %s choose %s', (cookies, theme) => expect(themeOf(cookies)).toBe(theme))
