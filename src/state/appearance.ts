// How each screen looks: the desk with the rest of the site, and the wall. public/before-app.js reads the same key.
import { useSyncExternalStore } from 'react'
import { createStoredChoice } from './stored-choice'

export const LOOK_THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export const LOOK_TEXTS = ['normal', 'large', 'larger'] as const
export const LOOK_SPACINGS = ['usual', 'airy', 'airier'] as const

export interface Look {
  /** `auto` follows the device. */
  readonly theme: (typeof LOOK_THEMES)[number]
  /** 1, 1.25 or 1.5 times the size that the browser is set to. */
  readonly text: (typeof LOOK_TEXTS)[number]
  /** Between lines, words and letters, where one reads: the desk and the wall are laid out to the line. */
  readonly spacing: (typeof LOOK_SPACINGS)[number]
}

export type LookScreen = 'desk' | 'wall'
type Looks = Readonly<Record<LookScreen, Look>>

const APPEARANCE_KEY = 'reflextics:appearance'
const USUAL: Look = { theme: 'auto', text: 'normal', spacing: 'usual' }

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const oneOf = <Word extends string>(words: readonly Word[], value: unknown, otherwise: Word): Word =>
  words.find((word) => word === value) ?? otherwise

const readLook = (stored: unknown): Look => ({
  theme: oneOf(LOOK_THEMES, propertyOf(stored, 'theme'), USUAL.theme),
  text: oneOf(LOOK_TEXTS, propertyOf(stored, 'text'), USUAL.text),
  spacing: oneOf(LOOK_SPACINGS, propertyOf(stored, 'spacing'), USUAL.spacing),
})

const looks = createStoredChoice<Looks>(APPEARANCE_KEY, (stored) => ({
  desk: readLook(propertyOf(stored, 'desk')),
  wall: readLook(propertyOf(stored, 'wall')),
}))

export const getLook = (screen: LookScreen): Look => looks.get()[screen]
export const subscribeToLooks = looks.subscribe

export function setLook(screen: LookScreen, change: Partial<Look>): void {
  looks.set({ ...looks.get(), [screen]: { ...getLook(screen), ...change } })
}

/** How that screen looks, whichever window chose it. */
export const useLook = (screen: LookScreen): Look =>
  useSyncExternalStore(
    looks.subscribe,
    () => getLook(screen),
    () => USUAL,
  )

const SCALES = { normal: 1, large: 1.25, larger: 1.5 } as const
/** How much larger than usual the letters are. */
export const textScale = (text: Look['text']): number => SCALES[text]
