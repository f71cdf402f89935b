import { type LevelId, THEME_IDS, type ThemeId } from '../../domain/vocabulary'
import type { DocxWords } from '../../exports/synthesis-docx'
import type { LeadWords } from '../../exports/lead-rows'
import type { CsvWords } from '../../exports/leads-csv'
import type { CalendarWords } from '../../exports/review-calendar'
import { printedDate } from '../../i18n/printed-date'
import type { Text } from '../../i18n/use-text'

export interface FileContentWords {
  readonly levels: readonly { readonly id: LevelId; readonly title: string }[]
  readonly themes: readonly { readonly id: ThemeId; readonly shortName: string }[]
}

export interface FileWords {
  readonly leads: LeadWords
  readonly csv: CsvWords
  readonly docx: DocxWords
  readonly calendar: CalendarWords
  readonly player: (number: number) => string
}

/** `fr` as a word processor says it: `fr-FR`. */
function fullLanguage(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize()
  return region ? `${name}-${region}` : name
}

/** What the files say around the group's words, in the language on screen. */
export function fileWords(t: Text, language: string, { levels, themes }: FileContentWords): FileWords {
  const level = (id: LevelId) => levels.find((one) => one.id === id)?.title ?? id
  const leverages = {
    ours: t('common:leverage.ours'),
    negotiate: t('common:leverage.negotiate'),
    escalate: t('common:leverage.escalate'),
  }
  const theme = (id: ThemeId) => themes.find((one) => one.id === id)?.shortName ?? id
  const columns = {
    level: t('synthesis:files.column.level'),
    text: t('synthesis:files.column.text'),
    leverage: t('synthesis:files.column.leverage'),
    escalateTo: t('synthesis:files.column.escalateTo'),
    role: t('synthesis:files.column.role'),
    reviewOn: t('synthesis:files.column.reviewOn'),
    state: t('synthesis:files.column.state'),
    reason: t('synthesis:files.column.reason'),
    points: t('synthesis:files.column.points'),
    priority: t('synthesis:files.column.priority'),
    theme: t('synthesis:files.column.theme'),
    card: t('synthesis:files.column.card'),
  }
  return {
    leads: {
      levels: {
        individual: level('individual'),
        team: level('team'),
        organisation: level('organisation'),
        policy: level('policy'),
      },
      leverages,
      states: {
        todo: t('common:leadState.todo'),
        begun: t('common:leadState.begun'),
        done: t('common:leadState.done'),
        dropped: t('common:leadState.dropped'),
      },
      themes: Object.fromEntries(THEME_IDS.map((id) => [id, theme(id)])) as Record<ThemeId, string>,
    },
    csv: { columns, yes: t('synthesis:files.yes') },
    docx: {
      heading: t('synthesis:files.leads'),
      language: fullLanguage(language),
      columns,
      day: (day) => printedDate(language, day),
      priority: t('synthesis:files.priority'),
    },
    calendar: {
      name: t('synthesis:files.calendar'),
      summary: (lead) => t('synthesis:files.review', { lead }),
      details: ({ lead, level: id, round }) => [
        t('synthesis:files.level', { level: level(id) }),
        ...(lead.leverage ? [t('synthesis:files.leverage', { leverage: leverages[lead.leverage] })] : []),
        ...(lead.role === '' ? [] : [t('synthesis:files.role', { role: lead.role })]),
        t('synthesis:files.card', { card: round.card.title }),
      ],
    },
    player: (number) => t('synthesis:files.player', { number }),
  }
}
