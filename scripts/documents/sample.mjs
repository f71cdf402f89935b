// A synthesis as a group could have written it, with what files stumble on.

export const DOCUMENT = {
  title: 'Réunion d’équipe de novembre',
  lede: '22 novembre 2026, Le SMS que Matthieu n’attendait pas',
  parts: [
    { id: 'situation', heading: 'La situation', text: 'Le SMS que Matthieu n’attendait pas\nIl reçoit un rappel.' },
    {
      id: 'debate',
      heading: 'Ce qui a été débattu',
      text: [
        'Deux questions sont revenues :',
        ...Array.from({ length: 40 }, (_, index) => `- Point ${index + 1} : « l’écrit » < l’oral & réciproquement`),
        'Et après ?',
      ].join('\n'),
    },
    { id: 'own', heading: 'Nos décisions', text: '- Écrire une charte\n- La relire à Noël, où qu’on soit' },
  ],
}

const ROW = { leverage: '', escalateTo: '', role: '', reviewOn: '', state: 'À faire', reason: '', points: 0 }
const PLACE = { isPriority: false, card: 'Le SMS que Matthieu n’attendait pas', theme: 'Protection des données' }

export const ROWS = [
  { id: '1', level: 'Individuel', text: 'Relire mes notes', ...ROW, ...PLACE },
  {
    ...{ id: '2', level: 'Équipe', text: 'Écrire une charte ; la relire "ensemble"', ...PLACE, isPriority: true },
    ...{ leverage: 'À faire remonter', escalateTo: 'la direction', role: 'référente numérique', points: 3 },
    ...{ reviewOn: '2027-03-01', state: 'Commencée', reason: 'Un premier jet circule' },
  },
  { id: '3', level: 'Organisation', text: '=HYPERLINK("http://x.y";"œuvre")', ...ROW, ...PLACE },
  { id: '4', level: 'Politique', text: 'Plaider auprès de l’État', ...ROW, ...PLACE, state: 'Abandonnée' },
]

const COLUMNS = {
  level: 'Niveau',
  text: 'Piste',
  leverage: 'Marge de manœuvre',
  escalateTo: 'À qui',
  role: 'Rôle',
  reviewOn: 'À revoir le',
  state: 'État',
  reason: 'Précision',
  points: 'Points',
  priority: 'Priorité',
  theme: 'Thématique',
  card: 'Carte',
}

export const CSV_WORDS = { columns: COLUMNS, yes: 'oui' }
export const DOCX_WORDS = {
  columns: COLUMNS,
  heading: 'Tableau des pistes',
  language: 'fr-FR',
  priority: 'Priorité du groupe',
  /** @param {string} day */
  day: (day) => new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
}
