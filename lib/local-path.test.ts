import { expect, test } from 'vitest'
import { safeLocalPath } from './local-path.ts'

test.each([
  ['/blog/x?y=1#z', '/blog/x?y=1#z'],
  ['/', '/'],
])('%s stays', (target, expected) => expect(safeLocalPath(target)).toBe(expected))

test.each([
  [null],
  [''],
  ['blog'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['/..//evil.example'],
  ['/\t/evil.example'],
  ['https://evil.example'],
  ['javascript:alert(1)'],
])('%s is refused', (target) => expect(safeLocalPath(target)).toBeNull())
