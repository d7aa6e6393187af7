const began = Date.now()

/** Tells what happens now, and after how many seconds. */
export function say(line: string) {
  const seconds = Math.round((Date.now() - began) / 1_000)
  console.log(`${String(seconds).padStart(5)} s  ${line}`)
}
