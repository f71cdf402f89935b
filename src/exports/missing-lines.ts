const plain = (line: string): string => line.replace(/^\s*[-•]\s+/, '').trim()

/** The lines that the game drafts now and that this text does not have, as they stand in the draft. */
export function missingLines(text: string, draft: string): readonly string[] {
  const said = new Set(text.split('\n').map(plain))
  return draft.split('\n').filter((line) => plain(line) !== '' && !said.has(plain(line)))
}
