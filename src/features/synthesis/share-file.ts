import { type FileContent, fileType } from '../../state/save-file'

const KINDS = ['docx', 'txt'] as const

/** The best file that this device shares; null where it shares none. Chromium takes no Word document, Safari does. */
export function sharedKind(): (typeof KINDS)[number] | null {
  // Older browsers lack both.
  const device: Partial<Pick<Navigator, 'share' | 'canShare'>> = navigator
  if (!device.share || !device.canShare) return null
  const takes = (kind: string) => {
    const name = `synthese.${kind}`
    return navigator.canShare({ files: [new File(['-'], name, { type: fileType(name, new ArrayBuffer(0)) })] })
  }
  return KINDS.find(takes) ?? null
}

/** Opens the share sheet of the device; null when the person closed it. */
export async function shareFile(
  name: string,
  title: string,
  content: FileContent,
): Promise<'shared' | 'failed' | null> {
  try {
    const type = fileType(name, new ArrayBuffer(0))
    await navigator.share({ title, files: [new File([content], name, { type })] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'failed'
  }
}
