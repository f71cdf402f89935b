// The note and the bookmark of one card or resource, as a field shows them: what is being typed stays on screen, is
// saved as it is typed, and whatever another window writes meanwhile is put beside it.
import { createStore } from 'zustand/vanilla'
import type { Mark } from '../domain/marks'
import type { Result } from '../domain/result'
import { cleanText } from '../game/clean-text'
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved-note'

interface Door {
  readonly watchMark: (id: string, show: (mark: Mark | undefined) => void) => () => void
  readonly saveNote: (id: string, text: string) => Promise<Result<void, unknown>>
  readonly saveBookmark: (id: string, isOn: boolean) => Promise<Result<void, unknown>>
}

export interface MarkState {
  /** What the device has; null when it has nothing, undefined until it has answered. */
  readonly stored: Mark | null | undefined
  /** What is being written here; null when the field shows what the device has. */
  readonly draft: string | null
  /** What was pressed and is not on the device yet. */
  readonly bookmark: boolean | null
  readonly save: 'saved' | 'saving' | 'failed'
  /** The note that another window left while this one was writing its own. */
  readonly elsewhere: string | null
  /** Begins to read, until what comes back is called. */
  readonly follow: () => () => void
  readonly write: (text: string) => void
  /** The field is left: it shows what the device has, as soon as that is what was written. */
  readonly leave: () => void
  /** What another window wrote is added to what is written here, or put aside. */
  readonly settle: (how: 'add' | 'drop') => void
  readonly toggleBookmark: () => void
}

export const noteOf = ({ draft, stored }: Pick<MarkState, 'draft' | 'stored'>): string => draft ?? stored?.note ?? ''
export const isBookmarked = ({ bookmark, stored }: Pick<MarkState, 'bookmark' | 'stored'>): boolean =>
  bookmark ?? typeof stored?.bookmarkedAt === 'number'

/** `load` brings the database along: asked for when the field is first used or followed, never before. */
export function createMarkStore(id: string, load: () => Promise<Door>) {
  return createStore<MarkState>()((set, get) => {
    /** The notes that were there before this window wrote, and all that it wrote. */
    let known = new Set<string>()
    let writing = 0
    let isLeft = false

    async function save(change: (door: Door) => Promise<Result<void, unknown>>): Promise<boolean> {
      writing += 1
      set({ save: 'saving' })
      const isSaved = await load().then(
        async (door) => (await change(door)).ok,
        () => false,
      )
      writing -= 1
      if (!isSaved) set({ save: 'failed' })
      else if (writing === 0) set({ save: 'saved' })
      return isSaved
    }

    /** The draft has done its work once the device has it. */
    function rest(): void {
      const { draft, stored, elsewhere } = get()
      if (!isLeft || draft === null || writing > 0 || elsewhere !== null) return
      if (draft === (stored?.note ?? '')) set({ draft: null })
    }

    function saveNote(text: string): void {
      known.add(text)
      void save((door) => door.saveNote(id, text)).then((isSaved) => {
        if (isSaved) dropUnsaved(id, text)
        rest()
      })
    }

    function write(raw: string): void {
      const text = cleanText(raw)
      const { draft, stored } = get()
      isLeft = false
      const isAddition = stored === undefined
      keepUnsaved(id, { text, isAddition })
      set({ draft: text, ...(isAddition ? { save: 'saving' } : {}) })
      // Until the device has said what it has, nothing is written over it.
      if (isAddition) return
      if (draft === null) known = new Set([stored?.note ?? ''])
      saveNote(text)
    }

    /** The device has answered for the first time; what was typed before goes after the note that it has. */
    function begin(note: string): void {
      const unsaved = readUnsaved(id)
      const { draft } = get()
      const text = draft ?? unsaved?.text ?? note
      const isAddition = draft !== null || unsaved?.isAddition === true
      if (text === note || (isAddition && note.includes(text))) {
        if (unsaved) dropUnsaved(id, unsaved.text)
        isLeft = true
        return
      }
      const wasLeft = isLeft || draft === null
      write(isAddition && note !== '' ? `${note.trimEnd()}\n\n${text}` : text)
      known.add(note)
      isLeft = wasLeft
    }

    function show(mark: Mark | undefined): void {
      const { stored: before, draft, bookmark } = get()
      const note = mark?.note ?? ''
      const isFirst = before === undefined
      const isOther = !isFirst && draft !== null && note !== '' && !known.has(note)
      set({
        stored: mark ?? null,
        ...(isFirst ? { save: 'saved' } : {}),
        ...(isOther ? { elsewhere: note } : {}),
        ...(isBookmarked({ bookmark: null, stored: mark }) === bookmark ? { bookmark: null } : {}),
      })
      if (isFirst) begin(note)
      rest()
    }

    function follow(): () => void {
      let stop: (() => void) | null = null
      let isOver = false
      const end = () => {
        // What was typed before the device answered still has to get there.
        if (get().draft === null || get().stored !== undefined) stop?.()
      }
      void load().then(
        (door) => {
          if (isOver && get().draft === null) return
          stop = door.watchMark(id, (mark) => {
            show(mark)
            if (isOver) end()
          })
        },
        () => set({ save: 'failed' }),
      )
      return () => {
        isOver = true
        end()
      }
    }

    return {
      stored: undefined,
      draft: null,
      bookmark: null,
      save: 'saved',
      elsewhere: null,
      follow,
      write,
      leave: () => {
        isLeft = true
        rest()
      },
      settle: (how) => {
        const { elsewhere } = get()
        set({ elsewhere: null })
        if (elsewhere === null) return
        known.add(elsewhere)
        write(how === 'add' ? `${noteOf(get()).trimEnd()}\n\n${elsewhere}` : noteOf(get()))
        isLeft = true
      },
      toggleBookmark: () => {
        const isOn = !isBookmarked(get())
        set({ bookmark: isOn })
        void save((door) => door.saveBookmark(id, isOn)).then((isSaved) => {
          if (!isSaved) set({ bookmark: null })
        })
      },
    }
  })
}
