import type { Dataset } from '../context.ts'
import { LakeError } from '../errors.ts'
import type { Identity } from '../types.ts'
import { commitActions } from './apply.ts'
import { releaseType } from './release.ts'

const clockIdentity: Identity = { id: 'release-clock', role: 'editor' }
const longestTimer = 2 ** 31 - 1

interface Scheduled {
  documentId: string
  releaseId: string
  /** Milliseconds since 1970. */
  at: number
}

/** Publishes scheduled releases of one dataset when their time has come, or has passed. */
export class ReleaseClock {
  readonly #dataset: Dataset
  readonly #stopListening: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(dataset: Dataset) {
    this.#dataset = dataset
    this.#stopListening = dataset.onCommit(({ changes }) => {
      const concerned = changes.some(
        ({ after, before }) => (after ?? before)?._type === releaseType,
      )
      if (concerned) this.#wind()
    })
    this.#wind()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#stopListening()
  }

  #next(): Scheduled | undefined {
    return this.#dataset
      .ofType(releaseType)
      .flatMap(({ _id, name, state, publishAt }): Scheduled[] => {
        if (state !== 'scheduled' || typeof publishAt !== 'string') return []
        if (typeof name !== 'string') return []
        return [{ documentId: _id, releaseId: name, at: Date.parse(publishAt) }]
      })
      .toSorted((one, other) => one.at - other.at)[0]
  }

  #wind(): void {
    clearTimeout(this.#timer)
    const next = this.#next()
    if (!next) return
    const wait = Math.min(Math.max(next.at - Date.now(), 0), longestTimer)
    this.#timer = setTimeout(
      () => (next.at <= Date.now() ? this.#publish(next) : this.#wind()),
      wait,
    )
    this.#timer.unref()
  }

  #publish({ documentId, releaseId }: Scheduled): void {
    const identity = clockIdentity
    try {
      const action = { actionType: 'sanity.action.release.publish', releaseId } as const
      commitActions(this.#dataset, [action], { identity })
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
      // It stays active, with the reason, for a person to mend.
      const set = { state: 'active', error: { message: error.message } }
      const patch = { id: documentId, set, unset: ['publishAt'] }
      this.#dataset.commit([{ patch }], { identity })
    }
  }
}
