// Who may import whom, type-only imports too: the table of the house, room by room.

/** `app` may import everything and has no row; nobody may import `app`. */
const MAY_IMPORT = {
  domain: [],
  ui: [],
  i18n: [],
  game: ['domain'],
  content: ['domain'],
  exports: ['domain', 'game'],
  storage: ['domain', 'game', 'content'],
  state: ['domain', 'game', 'content', 'storage'],
  features: ['domain', 'game', 'content', 'exports', 'state', 'ui', 'i18n'],
}

const PURE_ROOMS = '^src/(domain|game|content|exports)/'

/** A package by name, found in node_modules or not. @param {string} names */
const packages = (names) => `(^|node_modules/)(${names})(/|$)`

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import ${allowed.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'features-apart',
      comment: 'A feature never imports another feature.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'src-alone',
      comment: 'src/ imports nothing of ours outside it, but the packs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?!src/|content/)', dependencyTypes: ['local'] },
    },
    {
      name: 'packs-in-content',
      comment: 'Only src/content reaches the packs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/content/' },
      to: { path: '^content/' },
    },
    {
      name: 'no-node-in-src',
      comment: 'src/ runs in a browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms',
      comment: 'The pure rooms know no React, Dexie, zustand, router or i18next.',
      severity: 'error',
      from: { path: PURE_ROOMS },
      to: { path: packages('@?react[^/]*|[^/]+-react|dexie[^/]*|zustand|i18next[^/]*') },
    },
    {
      name: 'dexie-in-storage',
      comment: 'Only storage knows Dexie.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: packages('dexie') },
    },
    {
      name: 'live-queries-in-state',
      comment: 'Live queries reach the screens through state.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/state/' },
      to: { path: packages('dexie-react-hooks') },
    },
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
  },
}
