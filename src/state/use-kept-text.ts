import { useState } from 'react'

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // It holds for as long as the page.
  }
}

/** A text being typed, empty at first; this tab keeps it, reloads included, until it is emptied. */
export function useKeptText(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => read(key))
  const keep = (next: string) => {
    write(key, next)
    setText(next)
  }
  return [text, keep]
}
