/** A picture that was drawn when the site was built. */
export function pictureAnswer(bytes: Buffer, type = 'image/png') {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
}
