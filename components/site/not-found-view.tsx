import { paths } from '#lib/paths.ts'
import { Card, CardGrid, CardTitle } from '../card.tsx'
import { PageHeader } from '../page-header.tsx'

const ways = [
  {
    title: 'I work for a hospital',
    text: 'What a partnership looks like, what it covers and what it costs.',
    href: paths.partner(),
  },
  {
    title: 'I want to understand ECMO',
    text: 'Articles for families and clinicians, with their sources.',
    href: paths.blog(),
  },
  {
    title: 'I would like to work with you',
    text: 'Perfusionists, nurses and respiratory therapists.',
    href: paths.careers(),
  },
  { title: 'I need to reach someone', text: 'Phone and email.', href: paths.contact() },
]

/** What a reader sees at an address that leads nowhere, with a way on for each of them. */
export function NotFoundView() {
  return (
    <>
      <PageHeader
        title="This page is not here"
        lead="It may have moved, or the address has a typing error. What were you looking for?"
      />
      <div className="wrap pb-16 lg:pb-24">
        <CardGrid across={2}>
          {ways.map(({ title, text, href }) => (
            <li key={href}>
              <Card className="p-6">
                <CardTitle href={href} level={2}>
                  {title}
                </CardTitle>
                <p className="quiet mt-2">{text}</p>
              </Card>
            </li>
          ))}
        </CardGrid>
      </div>
    </>
  )
}
