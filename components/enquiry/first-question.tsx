import { needs, topics } from '#lib/enquiry/choices.ts'
import { paths } from '#lib/paths.ts'
import { ButtonLink } from '../button-link.tsx'

const topicAnswers = [
  [topics.partner, paths.contact({ topic: 'partner' })],
  [topics.careers, paths.contact({ topic: 'careers' })],
  [topics.other, paths.contact({ topic: 'other' })],
] as const

const needAnswers = Object.entries(needs).map(
  ([need, words]) => [words, paths.contact({ topic: 'partner', need })] as const,
)

/** The first question of the form on other pages. An answer is a link to the form that knows it. */
export function FirstQuestion({ topic }: { topic?: 'partner' }) {
  const answers = topic === 'partner' ? needAnswers : topicAnswers
  return (
    <>
      <p className="mt-6 font-bold">
        {topic === 'partner' ? 'Write to us. What do you need?' : 'Write to us. What is it about?'}
      </p>
      <p className="mt-4 flex flex-wrap gap-4">
        {answers.map(([words, href]) => (
          <ButtonLink key={href} href={href} look="secondary">
            {words}
          </ButtonLink>
        ))}
      </p>
    </>
  )
}
