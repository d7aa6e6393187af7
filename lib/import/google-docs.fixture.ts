const p = 'line-height:1.38;margin-top:0pt;margin-bottom:0pt;'
const words =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;'
const bold = words.replace('font-weight:400', 'font-weight:700')
const italic = words.replace('font-style:normal', 'font-style:italic')
const high = words
  .replace('vertical-align:baseline', 'vertical-align:super')
  .replace('11pt', '0.6em')
const blue = words.replace('#000000', '#1155cc').replace('none', 'underline')
const item = `list-style-type:disc;${words}`
const cell =
  'border-left:solid #000000 1pt;border-right:solid #000000 1pt;border-bottom:solid #000000 1pt;border-top:solid #000000 1pt;vertical-align:top;padding:5pt 5pt 5pt 5pt;overflow:hidden;overflow-wrap:break-word;'

/**
 * What Google Docs puts on the clipboard as text/html: one line, everything in a `<b>` that is not
 * bold, styles on every span, inner lists beside the items that they belong to. The words are ours.
 */
export const googleDocsClipboard = [
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5b1f0c1e-7fff-2a11-90d3-0c8f11fbc7d7">',
  `<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;"><span style="font-size:20pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;">What families ask</span></h1>`,
  `<p dir="ltr" style="${p}"><span style="${words}">Ask </span><span style="${bold}">early</span><span style="${words}">, ask </span><span style="${italic}">often</span><span style="${words}">. It’s your right.&nbsp;</span></p>`,
  '<br />',
  `<h3 dir="ltr" style="line-height:1.38;"><span style="font-size:14pt;font-family:Arial,sans-serif;color:#434343;font-weight:400;">3 questions for the first day</span></h3>`,
  '<ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">',
  `<li dir="ltr" style="${item}" aria-level="1"><p dir="ltr" style="${p}" role="presentation"><span style="${words}">Who is with her at night?</span></p></li>`,
  '<ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">',
  `<li dir="ltr" style="${item}" aria-level="2"><p dir="ltr" style="${p}" role="presentation"><span style="${words}">And on weekends?</span></p></li>`,
  '</ol>',
  `<li dir="ltr" style="${item}" aria-level="1"><p dir="ltr" style="${p}" role="presentation"><span style="${words}">What does the team watch?</span><span style="${high}">2</span></p></li>`,
  '</ol><br />',
  `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="187" /><col width="437" /></colgroup><tbody>`,
  `<tr style="height:0pt"><td style="${cell}"><p dir="ltr" style="${p}"><span style="${words}">Day</span></p></td><td style="${cell}"><p dir="ltr" style="${p}"><span style="${words}">Visit</span></p></td></tr>`,
  `<tr style="height:0pt"><td style="${cell}" rowspan="2"><p dir="ltr" style="${p}"><span style="${words}">Monday</span></p></td><td style="${cell}"><p dir="ltr" style="${p}"><span style="${words}">10 to 12</span></p></td></tr>`,
  `<tr style="height:0pt"><td style="${cell}"><p dir="ltr" style="${p}"><span style="${words}">16 to 18</span></p></td></tr>`,
  '</tbody></table></div><br />',
  `<p dir="ltr" style="${p}"><span style="${words}">Read </span><a href="https://www.google.com/url?q=https%3A%2F%2Fwww.elso.org%2Ffamilies%3Futm_medium%3Ddoc&amp;sa=D&amp;ust=1" style="text-decoration:none;"><span style="${blue}">what ELSO says</span></a><span style="${words}"> or </span><a href="javascript:alert(1)" style="text-decoration:none;"><span style="${blue}">this</span></a><span style="${words}">.</span></p>`,
  `<p dir="ltr" style="${p}"><span style="${words}"><span style="border:none;display:inline-block;overflow:hidden;width:624px;height:351px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe" width="624" height="351" style="margin-left:0px;margin-top:0px;" /></span></span></p>`,
  '</b><br class="Apple-interchange-newline">',
].join('')
