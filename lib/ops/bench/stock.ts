import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainFault } from '../launch/fail.ts'
import { root } from '../launch/processes.ts'
import type { PageText } from './page-text.ts'
import { toJsx } from './plain-markup.ts'
import { benchDir, ports } from './plan.ts'
import { processTree } from './processor.ts'
import { startProgram, waitUntilUp } from './programs.ts'
import { plainStyle } from './style.ts'
import type { Subject } from './subject.ts'

const folder = join(benchDir, 'stock')
const next = join(root, 'node_modules/next/dist/bin/next')

/** The files of the app, as `create-next-app` lays them out, with no setting of its own. */
function appFiles({ title, description, body }: PageText): Record<string, string> {
  const inside = body.children.map(toJsx).join('\n      ')
  return {
    'package.json': `${JSON.stringify({ name: 'stock', private: true }, null, 2)}\n`,
    'next.config.mjs': 'export default {}\n',
    'app/globals.css': plainStyle,
    'app/layout.jsx': `import './globals.css'

export const metadata = ${JSON.stringify({ title, description })}

export default function RootLayout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
`,
    'app/article.jsx': `export function Article() {
  return (
    <>
      ${inside}
    </>
  )
}
`,
    'app/page.jsx': `import { Article } from './article'

export default function Page() {
  return <Article />
}
`,
  }
}

/** Writes a Next app of the same text, builds it and runs `next start`. */
export async function startStock(text: PageText): Promise<Subject> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'app'), { recursive: true })
  for (const [file, content] of Object.entries(appFiles(text))) {
    await writeFile(join(folder, file), content)
  }
  await cp(join(root, 'app/icon.svg'), join(folder, 'app/icon.svg'))
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const build = await startProgram('stock-build', process.execPath, [next, 'build'], {
    env,
    cwd: folder,
  })
  const code = await build.ended
  await build.stop()
  if (code !== 0) throw new PlainFault(`The stock Next app could not be built. See ${build.log}`)
  const args = [next, 'start', '-p', `${ports.stock}`, '-H', '127.0.0.1']
  const program = await startProgram('stock', process.execPath, args, { env, cwd: folder })
  const origin = `http://127.0.0.1:${ports.stock}`
  await waitUntilUp(program, origin, 30)
  return {
    name: 'stock',
    title: 'Stock Next App Router page, next start',
    origin,
    program,
    serving: () => processTree(program.pid),
  }
}
