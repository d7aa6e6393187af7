/** The colors of the mark on a light ground: the site's own, see app/(site)/theme.css. */
export const brandColors = {
  page: '#fbfaf7',
  text: '#13212b',
  quiet: '#43535e',
  venous: '#3a3f87',
  arterial: '#b3261e',
}

/** The circuit's loop on a field of 32 by 32: dashed on the way out, solid on the way back. */
export const brandMark = `<g fill="none" stroke-width="3.6">
<path d="M16 4a12 12 0 0 0 0 24" stroke="${brandColors.venous}" stroke-dasharray="5 2.6"/>
<path d="M16 28a12 12 0 0 0 0-24" stroke="${brandColors.arterial}"/>
<circle cx="16" cy="16" r="5" fill="${brandColors.text}"/>
</g>`
