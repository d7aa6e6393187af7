import type { ContentfulStatusCode } from 'hono/utils/http-status'

const statusNames: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
}

/**
 * A refusal with its HTTP status and its JSON body. Thrown anywhere below a route,
 * rendered once by `app.onError`.
 */
export class LakeError extends Error {
  readonly status: ContentfulStatusCode
  readonly body: Record<string, unknown>

  constructor(status: ContentfulStatusCode, message: string, body: Record<string, unknown>) {
    super(message)
    this.name = 'LakeError'
    this.status = status
    this.body = body
  }
}

/** The plain shape: `{statusCode, error, message}`. */
export function plainError(status: ContentfulStatusCode, message: string): LakeError {
  return new LakeError(status, message, {
    statusCode: status,
    error: statusNames[status] ?? 'Error',
    message,
  })
}

/**
 * The shape of data errors: `{error: {type, description, …}}`.
 * @param details merged into `error`, e.g. `{query, start, end}` of a `queryParseError`.
 */
export function typedError(
  status: ContentfulStatusCode,
  type: string,
  description: string,
  details: Record<string, unknown> = {},
): LakeError {
  return new LakeError(status, description, { error: { description, type, ...details } })
}

/** One refused mutation or action, by its place in the request. */
export interface ErrorItem {
  index: number
  type: string
  description: string
  details?: Record<string, unknown>
}

export type TransactionErrorKind = 'mutationError' | 'actionError'

/** The shape of a refused transaction: one description, and an item with the reason. */
export function transactionError(
  kind: TransactionErrorKind,
  status: ContentfulStatusCode,
  item: ErrorItem,
): LakeError {
  const subject = kind === 'mutationError' ? 'mutation(s)' : 'action(s)'
  const description = `The ${subject} failed: ${item.description}`
  const error = { description: item.description, type: item.type, ...item.details }
  return new LakeError(status, description, {
    error: { description, items: [{ error, index: item.index }], type: kind },
  })
}
