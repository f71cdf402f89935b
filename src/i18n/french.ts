import about from './locales/fr/about.json'
import backup from './locales/fr/backup.json'
import common from './locales/fr/common.json'
import followUp from './locales/fr/follow-up.json'
import data from './locales/fr/data.json'
import departures from './locales/fr/departures.json'
import history from './locales/fr/history.json'
import home from './locales/fr/home.json'
import issues from './locales/fr/issues.json'
import library from './locales/fr/library.json'
import notes from './locales/fr/notes.json'
import paper from './locales/fr/paper.json'
import play from './locales/fr/play.json'
import privacy from './locales/fr/privacy.json'
import projection from './locales/fr/projection.json'
import reading from './locales/fr/reading.json'
import reflection from './locales/fr/reflection.json'
import refusals from './locales/fr/refusals.json'
import searching from './locales/fr/searching.json'
import setup from './locales/fr/setup.json'
import study from './locales/fr/study.json'
import synthesis from './locales/fr/synthesis.json'

/** The complete language: every key exists here, and the types come from here. */
export const FRENCH = {
  about,
  backup,
  common,
  data,
  departures,
  'follow-up': followUp,
  history,
  home,
  issues,
  library,
  notes,
  paper,
  play,
  privacy,
  projection,
  reading,
  reflection,
  refusals,
  searching,
  setup,
  study,
  synthesis,
}
