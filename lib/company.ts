/** What stands in until an editor has filled in the site settings. */
export const company = {
  name: 'Vivacity Perfusion',
  tagline: 'ECMO specialists for your hospital',
}
