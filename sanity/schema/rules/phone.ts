/** What is wrong with a phone number that is to be in E.164; null where nothing is. */
export function phoneProblem(phone: string | undefined): string | null {
  if (!phone || /^\+[1-9]\d{6,14}$/.test(phone)) return null
  return 'Write it with + and the country, digits only: +15551234567.'
}
