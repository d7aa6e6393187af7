import type { Context } from 'hono'
import type { z } from 'zod'
import { plainError } from './errors.ts'

type Issue = z.core.$ZodIssue

/** Of a choice that failed, the issues of the branch that was meant: the one that got deepest. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const depth = (issues: Issue[]) => Math.min(...issues.map(({ path }) => path.length))
  const branches = issue.errors.filter((issues) => issues.length > 0 && depth(issues) > 0)
  const best = branches.toSorted((one, other) => depth(other) - depth(one))[0]
  if (!best || depth(best) < 2) return [issue]
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(meant)
}

function reasons(error: z.ZodError): string {
  return error.issues
    .flatMap(meant)
    .slice(0, 5)
    .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
    .join('; ')
}

/** The request's JSON body, checked. @throws LakeError 400 that names what is wrong and where. */
export async function readBody<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  let body: unknown
  try {
    body = await c.req.json()
  } catch {
    throw plainError(400, 'The body is not valid JSON')
  }
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw plainError(400, `The body is not valid: ${reasons(parsed.error)}`)
  return parsed.data
}

/** The request's query parameters, checked. @throws LakeError 400 that names what is wrong. */
export function readParameters<T extends z.ZodType>(c: Context, schema: T): z.infer<T> {
  const parsed = schema.safeParse(c.req.query())
  if (!parsed.success) {
    throw plainError(400, `The query parameters are not valid: ${reasons(parsed.error)}`)
  }
  return parsed.data
}
