// Lists inside a file: read whole, or refused with every issue in its place.
import type { Issue } from '../domain/issue'
import { fail, ok, type Result } from '../domain/result'

/** Each of `items`, or every issue of all of them, located under `list`. */
export function each<Item>(
  items: readonly unknown[],
  list: string,
  read: (item: unknown) => Result<Item, readonly Issue[]>,
): Result<readonly Item[], readonly Issue[]> {
  const results = items.map(read)
  const issues = results.flatMap((result, index) =>
    result.ok
      ? []
      : result.error.map((issue) => ({ ...issue, path: `${list}[${index}]${issue.path ? `.${issue.path}` : ''}` })),
  )
  return issues.length > 0 ? fail(issues) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])))
}

/** An issue for each of `items` that comes a second time. */
export function duplicates(items: readonly { readonly id: string }[], list: string, file: string): readonly Issue[] {
  const first = new Map<string, number>()
  return items.flatMap(({ id }, index) => {
    if (first.has(id)) return [{ file, path: `${list}[${index}].id`, code: 'duplicate-id', values: { id } } as const]
    first.set(id, index)
    return []
  })
}
