import * as z from 'zod/mini'

/** @typedef {import('zod/mini').ZodMiniType} Schema */

/**
 * One JSON Schema for every file of a pack: any of `$defs`, by the name of its file.
 * @param {Record<string, Schema>} files by file name, without `.json`
 */
export function packSchema(files) {
  const names = Object.keys(files)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: "Réflex'tics: a file of a pack, format 1",
    description: `One of ${names.map((name) => `${name}.json`).join(', ')}. To check one kind alone, point at it: pack-1.json#/$defs/cards.`,
    anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(
      Object.entries(files).map(([name, schema]) => {
        const { $schema: _, ...definition } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
        return [name, { title: `${name}.json`, ...definition }]
      }),
    ),
  }
}
