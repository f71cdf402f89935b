import about from './locales/fr/about.json'
import common from './locales/fr/common.json'
import history from './locales/fr/history.json'
import home from './locales/fr/home.json'
import issues from './locales/fr/issues.json'
import library from './locales/fr/library.json'
import play from './locales/fr/play.json'
import projection from './locales/fr/projection.json'
import reading from './locales/fr/reading.json'
import reflection from './locales/fr/reflection.json'
import refusals from './locales/fr/refusals.json'
import setup from './locales/fr/setup.json'
import synthesis from './locales/fr/synthesis.json'

/** The complete language: every key exists here, and the types come from here. */
export const FRENCH = {
  about,
  common,
  history,
  home,
  issues,
  library,
  play,
  projection,
  reading,
  reflection,
  refusals,
  setup,
  synthesis,
}
