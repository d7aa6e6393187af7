import { rename, rm, writeFile } from 'node:fs/promises'

let written = 0

/** How a file is called until it is whole. What a killed process left is known by its number. */
const draftName = /\.(?<pid>\d+)-\d+\.draft$/

/** Writes a file so that whoever reads it, even after a kill, finds the old one or the new one. */
export async function writeWholeFile(file: string, data: Parameters<typeof writeFile>[1]) {
  written += 1
  const draft = `${file}.${process.pid}-${written}.draft`
  try {
    await writeFile(draft, data)
    await rename(draft, file)
  } catch (fault) {
    await rm(draft, { force: true })
    throw fault
  }
}

/** Whether this is the name of a file that another process began and never finished. */
export function isLeftDraft(file: string): boolean {
  const pid = draftName.exec(file)?.groups?.pid
  return pid !== undefined && Number(pid) !== process.pid
}
