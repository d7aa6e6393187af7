import { lexer, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { guidePicture } from '#lib/guides.ts'

/** A guide's Markdown, drawn: headings, paragraphs, lists, pictures, links, bold and code. */
export function GuideText({ markdown }: { markdown: string }) {
  return <>{draw(lexer(markdown))}</>
}

function draw(tokens: readonly Token[] | undefined): ReactNode {
  // Tokens never change their places: the text is drawn once.
  // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
  return tokens?.map((token, at) => <Fragment key={at}>{drawOne(token)}</Fragment>)
}

const isOf = <Type extends Tokens.Generic | Token>(
  token: Token,
  type: string,
): token is Type & Token => token.type === type

function drawOne(token: Token): ReactNode {
  if (isOf<Tokens.Heading>(token, 'heading')) {
    return token.depth === 1 ? <h1>{draw(token.tokens)}</h1> : <h2>{draw(token.tokens)}</h2>
  }
  if (isOf<Tokens.Paragraph>(token, 'paragraph')) return <p>{draw(token.tokens)}</p>
  if (isOf<Tokens.List>(token, 'list')) {
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
    const items = token.items.map((item, at) => <li key={at}>{draw(item.tokens)}</li>)
    return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
  }
  if (isOf<Tokens.Strong>(token, 'strong')) return <strong>{draw(token.tokens)}</strong>
  if (isOf<Tokens.Em>(token, 'em')) return <em>{draw(token.tokens)}</em>
  if (isOf<Tokens.Codespan>(token, 'codespan')) return <code>{token.text}</code>
  if (isOf<Tokens.Code>(token, 'code')) return <pre>{token.text}</pre>
  if (isOf<Tokens.Image>(token, 'image')) {
    const file = token.href.split('/').at(-1) ?? ''
    // The Studio has no use for the sizes that Next would make of a picture.
    // biome-ignore lint/performance/noImgElement: as above
    return <img src={guidePicture(file)} alt={token.text} loading="lazy" />
  }
  if (isOf<Tokens.Link>(token, 'link')) {
    return <a href={token.href.replace(/\.md$/, '')}>{draw(token.tokens)}</a>
  }
  if (isOf<Tokens.Text>(token, 'text')) return token.tokens ? draw(token.tokens) : token.text
  return isOf<Tokens.Escape>(token, 'escape') ? token.text : null
}
