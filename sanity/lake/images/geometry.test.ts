import { expect, it } from 'vitest'
import { layoutOf } from './geometry.ts'
import { parseTransformation } from './parameters.ts'

const source = { width: 400, height: 200 }

function layout(search: string) {
  const { cut, size, canvas } = layoutOf(source, parseTransformation(new URLSearchParams(search)))
  return [
    `${cut.left},${cut.top},${cut.width},${cut.height}`,
    `${size.width}x${size.height}`,
    `${canvas.width}x${canvas.height}`,
  ]
}

const all = '0,0,400,200'

it.each([
  ['', all, '400x200', '400x200'],
  ['w=100', all, '100x50', '100x50'],
  ['h=100', all, '200x100', '200x100'],
  ['w=100&dpr=2', all, '200x100', '200x100'],
  ['w=800', all, '800x400', '800x400'],
  ['w=800&fit=max', all, '400x200', '400x200'],
  ['w=800&fit=min', all, '400x200', '400x200'],
  ['w=100&h=100', all, '100x50', '100x50'],
  ['w=100&h=100&fit=clip', all, '100x50', '100x50'],
  ['w=100&h=100&fit=max', all, '100x50', '100x50'],
  ['w=1000&h=1000&fit=max', all, '400x200', '400x200'],
  ['w=100&h=100&fit=scale', all, '100x100', '100x100'],
  ['w=100&h=100&fit=crop', '100,0,200,200', '100x100', '100x100'],
  ['w=100&h=100&crop=left', '0,0,200,200', '100x100', '100x100'],
  ['w=100&h=100&fit=crop&crop=right', '200,0,200,200', '100x100', '100x100'],
  ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.6&fp-y=0.1', '140,0,200,200', '100x100', '100x100'],
  ['w=100&h=100&fp-x=0.95', '200,0,200,200', '100x100', '100x100'],
  ['w=400&h=100&fit=crop&crop=bottom', '0,100,400,100', '400x100', '400x100'],
  ['w=600&h=600&fit=crop', '100,0,200,200', '600x600', '600x600'],
  ['w=600&h=600&fit=min', '100,0,200,200', '200x200', '200x200'],
  ['w=100&h=100&fit=fill', all, '100x50', '100x100'],
  ['w=800&h=800&fit=fill', all, '800x400', '800x800'],
  ['w=800&h=800&fit=fillmax', all, '400x200', '800x800'],
  ['w=3&h=1000', all, '3x2', '3x2'],
  ['max-w=100', all, '100x50', '100x50'],
  ['max-h=50&max-w=300', all, '100x50', '100x50'],
  ['max-w=1000', all, '400x200', '400x200'],
  ['w=300&max-h=100', all, '200x100', '200x100'],
  ['min-w=500', all, '500x250', '500x250'],
  ['w=100&min-h=100&dpr=2', all, '400x200', '400x200'],
  ['min-w=600&max-w=200', all, '200x100', '200x100'],
  ['min-w=8000&min-h=8000', all, '8192x4096', '8192x4096'],
  ['w=100&h=100&fit=fill&max-w=50', all, '50x25', '50x50'],
])('%s', (search, cut, size, canvas) => {
  expect(layout(search)).toEqual([cut, size, canvas])
})
