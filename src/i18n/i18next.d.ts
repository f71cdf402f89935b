import 'i18next'
import type { FRENCH } from './french'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof FRENCH
  }
}
