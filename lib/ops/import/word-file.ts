import mammoth from 'mammoth'
import { PlainFault } from '../launch/fail.ts'
import type { FilePicture } from './file-pictures.ts'
import type { SourceFile } from './source-file.ts'

/** What Word calls its styles, beside the headings, which are known. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Caption'] => p.MsoCaption:fresh",
  'strike => s',
  'comment-reference => sup',
]

/** Old Word files, and new ones under a password, are compound files; a .docx is a zip. */
const compoundFile = 'd0cf11e0a1b11ae1'

/** A Word document as HTML, with its pictures under the names that stand in `src`. @throws PlainFault */
export async function readWordFile({ name, bytes }: SourceFile) {
  if (bytes.subarray(0, 8).toString('hex') === compoundFile) {
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new PlainFault(
      isLocked
        ? `${name} is protected by a password. Take the password off in Word (File, Info, Protect Document) and save it.`
        : `${name} is a Word document of the old kind. Save it as .docx first.`,
    )
  }
  const pictures = new Map<string, FilePicture>()
  const convertImage = mammoth.images.imgElement(async (image) => {
    const source = `word-picture-${pictures.size + 1}`
    const picture = { name: source, type: image.contentType, bytes: await image.readAsBuffer() }
    pictures.set(source, picture)
    return { src: source }
  })
  const options = { styleMap: styles, convertImage }
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, options).catch((): never => {
    throw new PlainFault(
      `${name} is broken: Word could not have written it so. Open it in Word, save it again, and try that.`,
    )
  })
  return { html: value, pictures }
}
