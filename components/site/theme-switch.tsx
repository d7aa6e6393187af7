import { paths } from '#lib/paths.ts'

const choices = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As your device' },
]

/**
 * Light, dark, or as the device has it: a plain form, so it works without a script. The style sheet
 * marks the choice in force, in words too, since the page itself is the same file for everyone.
 */
export function ThemeSwitch() {
  return (
    <form id="colors" method="post" action={paths.theme()} className="theme no-print">
      Colors:
      {choices.map(({ value, label }) => (
        <button key={value} type="submit" name="theme" value={value}>
          {label}
          <b> (in use)</b>
        </button>
      ))}
    </form>
  )
}
