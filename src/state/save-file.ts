const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
  json: 'application/json',
  md: 'text/markdown',
}
/** Some browsers fetch the address after the click returns. */
const KEEP = 30_000

/** A text, in UTF-8, or the bytes of a file that is none. */
export type FileContent = string | ArrayBuffer

/** What a file of that name is said to be. */
export function fileType(name: string, content: FileContent): string {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  return typeof content === 'string' ? `${type};charset=utf-8` : type
}

/** Hands `content` to the person as a file of her downloads. */
export function saveFile(name: string, content: FileContent): void {
  const address = URL.createObjectURL(new Blob([content], { type: fileType(name, content) }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP)
}
