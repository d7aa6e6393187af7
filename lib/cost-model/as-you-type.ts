import { answerTree, spokenAnswer } from './answer.ts'
import { costInputs, inputKeys } from './inputs.ts'
import { type Bounds, basisName, figuresQuery, modelVersion, readFigures } from './reading.ts'
import { isDrawn, type Tree } from './tree.ts'

/*
 * Runs in the reader's browser, bundled as it is: compares anew while somebody types, with the same
 * code as the server, and sends nothing anywhere. What fails is left to the form.
 */
const form = document.querySelector<HTMLFormElement>('#figures')
const answer = document.querySelector('#answer')
const said = document.querySelector('#said')

const field = (name: string) => {
  const found = form?.elements.namedItem(name)
  return found instanceof HTMLInputElement ? found : null
}

/** Lowest, highest and step of a field, as the page has them. */
const boundsIn = (name: string) => (field(name)?.dataset.bounds ?? '').split(' ').map(Number)

const bounds: Bounds = Object.fromEntries(
  inputKeys.map((key) => {
    const [min, max] = boundsIn(costInputs[key].name)
    return [key, { min, max }]
  }),
)

const origins = Object.fromEntries(
  inputKeys.map((key) => {
    const { name } = costInputs[key]
    const { start, from } = field(name)?.dataset ?? {}
    return [name, start && from ? { start, from } : undefined]
  }),
)

function nodeOf(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const { tag, attributes, children } = tree
  const element = isDrawn(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.map(nodeOf))
  return element
}

function asked() {
  const given = form ? Object.fromEntries(new FormData(form)) : {}
  const spread = Number(form?.dataset.spread)
  return { reading: readFigures(given, bounds), spread, origins }
}

let pause: ReturnType<typeof setTimeout> | undefined

/** @param isTyping then it is said once they pause, and kept in the address */
function compare(isTyping: boolean) {
  const now = asked()
  const open = [...(answer?.querySelectorAll('details') ?? [])].map(({ open }) => open)
  answer?.replaceChildren(...answerTree(now).map(nodeOf))
  answer?.querySelectorAll('details').forEach((part, index) => {
    part.open = open[index] ?? false
  })
  clearTimeout(pause)
  pause = setTimeout(() => settle(isTyping), 700)
}

function settle(isTyping: boolean) {
  const now = asked()
  const wrong = new Map(now.reading.problems.map(({ key, message }) => [key, message]))
  for (const key of inputKeys) {
    const { name } = costInputs[key]
    const message = wrong.get(key) ?? ''
    const error = document.getElementById(`${name}-error`)
    if (error) error.textContent = message
    if (message) field(name)?.setAttribute('aria-invalid', 'true')
    else field(name)?.removeAttribute('aria-invalid')
  }
  if (!isTyping) return
  const words = spokenAnswer(now)
  if (said && said.textContent !== words) said.textContent = words
  history.replaceState(null, '', `${location.pathname}#${figuresQuery(now.reading)}`)
}

/** Puts the figures of a hash into the form: what it leaves out is empty. */
function takeFromHash() {
  const given = new URLSearchParams(location.hash.slice(1))
  if (!form || !given.has(modelVersion.name)) return
  for (const key of inputKeys) {
    const { name } = costInputs[key]
    const input = field(name)
    if (input) input.value = given.get(name)?.slice(0, input.maxLength) ?? ''
  }
  for (const choice of form.querySelectorAll<HTMLInputElement>(`[name=${basisName}]`)) {
    choice.checked = choice.value === (given.get(basisName) ?? 'fullyLoaded')
  }
  compare(false)
}

/** Arrow keys move a figure by its step, within its bounds. */
function step(event: KeyboardEvent) {
  const { key, target } = event
  if (!(target instanceof HTMLInputElement) || !target.dataset.bounds) return
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return
  const [min = 0, max = 0, size = 1] = boundsIn(target.name)
  const moved = Number(target.value.replaceAll(',', '')) + (key === 'ArrowUp' ? size : -size)
  if (Number.isNaN(moved)) return
  event.preventDefault()
  target.value = `${Number(Math.min(max, Math.max(min, moved)).toFixed(2))}`
  compare(true)
}

/** A field behind a closed part is shown before it is gone to. */
function showField(event: Event) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const input = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
  if (!(input instanceof HTMLInputElement)) return
  event.preventDefault()
  const part = input.closest('details')
  if (part) part.open = true
  input.focus()
}

form?.addEventListener('input', () => compare(true))
form?.addEventListener('keydown', step)
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  compare(true)
  document.getElementById('result')?.scrollIntoView()
})
answer?.addEventListener('click', showField)
addEventListener('hashchange', takeFromHash)
takeFromHash()
