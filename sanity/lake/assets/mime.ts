import { getMimeType, getExtension as known, mimes } from 'hono/utils/mime'

const office = 'application/vnd.openxmlformats-officedocument'
const all = {
  ...mimes,
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  doc: 'application/msword',
  md: 'text/markdown; charset=utf-8',
}

/** The media type of a file ending, without parameters: `pdf` → `application/pdf`. */
export function typeOfExtension(extension: string): string {
  const found = getMimeType(`file.${extension}`, all) ?? 'application/octet-stream'
  return found.split(';')[0] ?? found
}

/** The usual file ending of a media type, `bin` when there is none. */
export function extensionOfType(mimeType: string | undefined): string {
  return (mimeType && known(mimeType)) || 'bin'
}
