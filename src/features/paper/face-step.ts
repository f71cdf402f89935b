/** How many signs each step takes at most; what is longer has the fifth. Measured on the bundled cards, at every size. */
const STEPS = {
  whole: [600, 680, 770, 860],
  situation: [350, 460, 545, 650],
  questions: [130, 260, 340, 380],
} as const

/** The step of a face, 1 to 5: its letters are the larger the less it holds. */
export function faceStep(texts: readonly string[], part: keyof typeof STEPS): number {
  const signs = texts.join(' ').length
  return STEPS[part].filter((most) => signs > most).length + 1
}
