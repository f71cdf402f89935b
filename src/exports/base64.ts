// Bytes as text and back. `Uint8Array.prototype.toBase64` is younger than the browsers that people have.

/** How many bytes become letters at a time: a call takes so many arguments. */
const CHUNK = 0x2000

export function toBase64(bytes: Uint8Array): string {
  const letters: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) letters.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return btoa(letters.join(''))
}

/** Undefined when `text` is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let letters: string
  try {
    letters = atob(text)
  } catch {
    return undefined
  }
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
