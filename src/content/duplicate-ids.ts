import type { Issue } from '../domain/issue'

/** An issue for each item of a list whose id an earlier one has. */
export function duplicateIds(file: string, list: string, items: readonly { readonly id: string }[]): readonly Issue[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) < index
      ? [{ file, path: `${list}[${index}].id`, code: 'duplicate-id' as const, values: { id } }]
      : [],
  )
}
