import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Letter } from '#lib/enquiry/letters/letter.ts'
import { mailOptions } from './mail-options.ts'
import type { Mailer } from './mailer.ts'

const kept = z.object({
  name: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  replyTo: z.string().optional(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  messageId: z.string(),
})

/** A letter that was kept instead of sent. */
export type KeptLetter = z.infer<typeof kept>

/** Letters that the page lists at most; older ones stay in the folder. */
const most = 200
const nameOfLetter = /^[\w-]+$/

/** Keeps mail in a folder, each letter as `.eml` for mail programs and as `.json` for the page `/mail`. */
export function mailFolder(dir: string, from: string) {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const mailer: Mailer = {
    async send(letter) {
      await mkdir(dir, { recursive: true, mode: 0o700 })
      const { message } = await transport.sendMail(mailOptions(from, letter))
      const name = nameOf(letter)
      const { to, replyTo, subject, text, html, messageId } = letter
      const at = new Date().toISOString()
      const page: KeptLetter = {
        name,
        at,
        from,
        to: [...to],
        replyTo,
        subject,
        text,
        html,
        messageId,
      }
      await put(join(dir, `${name}.eml`), await buffer(message))
      await put(join(dir, `${name}.json`), JSON.stringify(page))
    },
  }
  return {
    ...mailer,
    /** The newest first. */
    async list(): Promise<KeptLetter[]> {
      const files = (await readdir(dir).catch(() => [])).filter((file) => file.endsWith('.json'))
      const letters = await Promise.all(files.map((file) => read(join(dir, file))))
      return letters
        .flatMap((letter) => letter ?? [])
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .slice(0, most)
    },
    async letter(name: string): Promise<KeptLetter | null> {
      return nameOfLetter.test(name) ? read(join(dir, `${name}.json`)) : null
    },
    async file(name: string): Promise<Buffer | null> {
      return nameOfLetter.test(name) ? readFile(join(dir, `${name}.eml`)).catch(() => null) : null
    },
    /** Takes the letters of an enquiry away, with the enquiry. */
    async forget(enquiryId: string) {
      const files = await readdir(dir).catch(() => [])
      const own = files.filter((file) => file.startsWith(`${wordOf(enquiryId)}--`))
      for (const file of own) await rm(join(dir, file), { force: true })
    },
  }
}

export type MailFolder = ReturnType<typeof mailFolder>

const wordOf = (id: string) => id.replaceAll(/[^\w-]+/g, '-')

/** `<enquiry.1.team@host>` → `enquiry-1--team`: the same from try to try. */
function nameOf({ messageId }: Letter): string {
  const [local = ''] = messageId.replace('<', '').split('@')
  const at = local.lastIndexOf('.')
  return `${wordOf(local.slice(0, at))}--${wordOf(local.slice(at + 1))}`
}

/** The library gives a stream where it was not asked for the whole. */
async function buffer(message: Buffer | Readable): Promise<Buffer> {
  return Buffer.isBuffer(message) ? message : Buffer.concat(await message.toArray())
}

/** Whoever reads it reads all of it. */
async function put(path: string, content: string | Buffer) {
  await writeFile(`${path}.part`, content, { mode: 0o600 })
  await rename(`${path}.part`, path)
}

async function read(path: string): Promise<KeptLetter | null> {
  try {
    return kept.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
