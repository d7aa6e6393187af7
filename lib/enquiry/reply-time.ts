const hour = 3_600_000

/** A length of time as people say it: “3 hours”, “2 days”. @param milliseconds 0 or more */
export function lengthInWords(milliseconds: number): string {
  const hours = Math.round(milliseconds / hour)
  if (hours < 1) return 'less than an hour'
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.round(hours / 24)} days`
}

export type ReplyTone = 'critical' | 'caution' | 'default'

/** How an enquiry stands to the moment by which its sender was promised a reply. */
export function replyTime(
  { status, replyBy }: { status: string; replyBy: string },
  now: number,
): { words: string; tone: ReplyTone; isOverdue: boolean } {
  if (status === 'replied') return { words: 'Replied', tone: 'default', isOverdue: false }
  if (status === 'closed') return { words: 'Closed', tone: 'default', isOverdue: false }
  const left = Date.parse(replyBy) - now
  if (Number.isNaN(left)) return { words: 'No reply-by', tone: 'default', isOverdue: false }
  return left < 0
    ? { words: `Overdue by ${lengthInWords(-left)}`, tone: 'critical', isOverdue: true }
    : {
        words: `Reply within ${lengthInWords(left)}`,
        tone: left < 4 * hour ? 'caution' : 'default',
        isOverdue: false,
      }
}
