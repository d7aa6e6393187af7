import { connection } from 'next/server'
import { client } from '#sanity/client.ts'
import { lakeWatch } from '#sanity/lake-state.ts'

const lakeState = lakeWatch(client)

/**
 * 200 while the process serves; says beside it whether the lake answers. The front door answers
 * this itself, and knows more (lib/server/door/health.ts); this is for where there is none.
 */
export async function GET() {
  await connection()
  const health = { process: 'up', lake: await lakeState() }
  return Response.json(health, { headers: { 'cache-control': 'no-store' } })
}
