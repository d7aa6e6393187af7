/** What the plain page and the stock page look like: enough to be read with pleasure. */
export const plainStyle = `:root{color-scheme:light dark}
body{font:1.125rem/1.6 Georgia,serif;max-width:42rem;margin:0 auto;padding:1rem 1.5rem;color:#13212b;background:#fbfaf7}
h1,h2,h3,nav,footer,table{font-family:system-ui,sans-serif;line-height:1.3}
a{color:#0b5f66;display:inline-block;min-height:1.5rem}
ul{padding-left:1.25rem}li{margin:.25rem 0}
table{border-collapse:collapse;font-size:.95rem}th,td{border:1px solid #8fa1ab;padding:.4rem .6rem;text-align:left}
blockquote{border-left:4px solid #0b5f66;margin-left:0;padding-left:1rem}
@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#0e171d}a{color:#6fd0cf}}
`

/** The same in the typefaces of this site, which cost a page about as much as all its text. */
export const dressedStyle = `@font-face{font-family:Serif;src:url(/serif.woff2);font-weight:600;font-display:swap}
@font-face{font-family:Sans;src:url(/sans.woff2);font-weight:400 700;font-display:swap}
${plainStyle}body,nav,footer,table{font-family:Sans,Arial,sans-serif}h1,h2,h3{font-family:Serif,serif}
`
