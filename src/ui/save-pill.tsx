import { Check, CircleDashed, EyeOff, TriangleAlert } from 'lucide-react'
import styles from './save-pill.module.css'

const ICONS = { saved: Check, saving: CircleDashed, failed: TriangleAlert, untraced: EyeOff } as const

/** Always there: whether what is on screen is also on the device. */
export function SavePill({ state, label }: { readonly state: keyof typeof ICONS; readonly label: string }) {
  const Icon = ICONS[state]
  return (
    <p className={styles.pill} data-state={state}>
      <Icon aria-hidden />
      <span>{label}</span>
    </p>
  )
}
