const TYPES: Readonly<Record<string, string>> = { json: 'application/json', md: 'text/markdown' }
/** Some browsers fetch the address after the click returns. */
const KEEP = 30_000

/** Hands `text` to the person as a file of her downloads. */
export function saveFile(name: string, text: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP)
}
