import { connection } from 'next/server'
import { client } from '#sanity/client.ts'

/** 200 while the process serves; says beside it whether the lake answers. */
export async function GET() {
  await connection()
  const lake = await client
    .fetch('count(*[_id == "siteSettings"])', {}, { cache: 'no-store' })
    .then(() => 'up')
    .catch(() => 'down')
  return Response.json({ process: 'up', lake }, { headers: { 'cache-control': 'no-store' } })
}
