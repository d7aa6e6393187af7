/** Whether a figure has a picture that a reader needs: not an empty one, not decoration. */
export function pictureIsShown(figure: unknown): boolean {
  if (typeof figure !== 'object' || figure === null) return false
  if ('decorative' in figure && figure.decorative === true) return false
  if (!('image' in figure) || typeof figure.image !== 'object' || figure.image === null)
    return false
  return 'asset' in figure.image
}
