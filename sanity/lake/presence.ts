import { nanoid } from 'nanoid'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import { editorId } from './guard.ts'

const call = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string(),
  params: z
    .looseObject({ session: z.string().optional(), data: z.unknown().optional() })
    .default({}),
})

const announcement = z.looseObject({ sessionId: z.string() })
const heartbeatMilliseconds = 20_000

interface Member {
  client: WebSocket
  channel: string
  subscriptions: Set<string>
  session: string | undefined
}

/** Who is where in which document: tells the Studios of one dataset about each other. */
export class Presence {
  readonly #members = new Set<Member>()

  /** Takes in one Studio's socket. It speaks JSON-RPC, and hears a heart beat in between. */
  join(channel: string, client: WebSocket): void {
    const member: Member = { client, channel, subscriptions: new Set(), session: undefined }
    this.#members.add(member)
    const heartbeat = setInterval(() => client.send('♥'), heartbeatMilliseconds)
    client.on('message', (data) => this.#receive(member, data.toString()))
    client.on('error', () => client.terminate())
    client.on('close', () => {
      clearInterval(heartbeat)
      this.#members.delete(member)
      if (member.session) this.#leave(member, member.session)
    })
  }

  #receive(member: Member, text: string): void {
    const message = parse(text)
    if (!message) return
    const { method, params } = message
    let result: unknown = 'ok'
    if (method === 'presence_subscribe') {
      result = nanoid()
      member.subscriptions.add(String(result))
    } else if (method === 'presence_rollcall') {
      this.#tell(member, { type: 'rollCall', i: editorId, session: params.session })
    } else if (method === 'presence_announce') {
      const state = announcement.safeParse(params.data)
      if (!state.success) return
      member.session = state.data.sessionId
      this.#tell(member, { type: 'state', i: editorId, m: state.data })
    } else if (method === 'presence_disconnect' && params.session) {
      this.#leave(member, params.session)
    }
    member.client.send(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }))
  }

  #leave(member: Member, session: string): void {
    member.session = undefined
    this.#tell(member, { type: 'disconnect', i: editorId, m: { session } })
  }

  /** Everybody on the channel but the one who speaks. */
  #tell(from: Member, event: unknown): void {
    for (const { client, channel, subscriptions } of this.#members) {
      if (client === from.client || channel !== from.channel) continue
      for (const subscription of subscriptions) {
        const params = { subscription, result: event }
        client.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }))
      }
    }
  }
}

function parse(text: string): z.infer<typeof call> | undefined {
  try {
    return call.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
