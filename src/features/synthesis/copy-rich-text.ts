/** Puts a text on the clipboard, with its headings and lists where the browser can; what came of it. */
export async function copyRichText(html: string, text: string): Promise<'copied' | 'copiedPlain' | 'notCopied'> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    return 'copied'
  } catch {
    // An older browser, or one that takes text alone.
  }
  try {
    await navigator.clipboard.writeText(text)
    return 'copiedPlain'
  } catch {
    return 'notCopied'
  }
}
