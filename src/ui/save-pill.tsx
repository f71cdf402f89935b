import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import EyeOff from 'lucide-react/icons/eye-off'
import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point'
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
