import { bundledScript } from './bundle.ts'

/** The one script of the cost comparison: the server's own modules, made ready for a browser. */
export async function GET() {
  return new Response(await bundledScript(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
}
