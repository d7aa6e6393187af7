import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { sendRefusal } from '../door/refusals.ts'
import { noteSource } from '../log/watch-answer.ts'
import { keptForAYear, toAsset } from './asset.ts'
import { AssetMemory } from './asset-memory.ts'
import { sendAsset } from './send-asset.ts'

/** Of what Next's build writes. */
const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Bytes of files, in every form, that stay in memory: the Studio and the site take about 17 MB. */
const mostBytes = 64 * 1_024 * 1_024

/** Address → file. What is not in this list does not exist, whatever an address looks like. */
async function filesUnder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        return [`/_next/static${file.slice(folder.length).replaceAll(sep, '/')}`, file]
      }),
  )
}

/**
 * Answers everything under `/_next/`: the files of the build, each named after its content, and
 * nothing else. Next's image optimizer and its other addresses there do not exist.
 * @param folder the build's `static` folder
 */
export async function builtFiles(folder: string) {
  const files = await filesUnder(folder)
  const memory = new AssetMemory(mostBytes)
  return async (request: IncomingMessage, response: ServerResponse, path: string) => {
    const address = decodeURIComponent(path)
    const file = files.get(address)
    if (!file) return sendRefusal(response, { status: 404, text: 'There is no such file.' })
    const type = types[extname(file)] ?? 'application/octet-stream'
    const asset = await memory.getOrMake(address, async () =>
      toAsset(await readFile(file), { 'content-type': type, 'cache-control': keptForAYear }),
    )
    noteSource(response, 'file')
    return sendAsset(request, response, asset)
  }
}
