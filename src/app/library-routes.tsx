// The addresses of all that is read: they show the same to everyone, but for what one notes beside it.
import type { RouteObject } from 'react-router'
import { screen } from './screen'

export const libraryRoutes: RouteObject[] = [
  {
    path: 'cartes',
    ...screen('library/cards-page', ['library', 'reading'], () => import('../features/library/cards-page')),
  },
  {
    path: 'cartes/:cardId',
    ...screen('library/card-page', ['library', 'privacy', 'reading'], () => import('../features/library/card-page')),
  },
  {
    path: 'ressources',
    ...screen('library/resources-page', ['library', 'reading'], () => import('../features/library/resources-page')),
  },
  {
    path: 'ressources/:resourceId',
    ...screen(
      'library/resource-page',
      ['library', 'privacy', 'reading'],
      () => import('../features/library/resource-page'),
    ),
  },
  {
    path: 'thematiques/:themeId',
    ...screen('library/theme-page', ['library', 'reading'], () => import('../features/library/theme-page')),
  },
  {
    path: 'reperes',
    ...screen('library/references-page', ['library', 'study'], () => import('../features/library/references-page')),
  },
  {
    path: 'formation',
    ...screen('library/training-page', ['library', 'study'], () => import('../features/library/training-page')),
  },
  {
    path: 'glossaire',
    ...screen('library/glossary-page', ['library'], () => import('../features/library/glossary-page')),
  },
  {
    path: 'recommandations',
    ...screen('library/recommendations-page', ['study'], () => import('../features/library/recommendations-page')),
  },
  {
    path: 'recommandations/:sheetId',
    ...screen(
      'library/recommendation-sheet-page',
      ['library', 'reading', 'study'],
      () => import('../features/library/recommendation-sheet-page'),
    ),
  },
  {
    path: 'niveaux/:levelId',
    ...screen('library/level-page', ['library', 'study'], () => import('../features/library/level-page')),
  },
  {
    path: 'acteurs',
    ...screen('library/actors-page', ['library', 'study'], () => import('../features/library/actors-page')),
  },
  {
    path: 'boussole',
    ...screen('library/compass-page', ['library', 'study'], () => import('../features/library/compass-page')),
  },
  {
    path: 'pratiques',
    ...screen('library/practices-page', ['library', 'study'], () => import('../features/library/practices-page')),
  },
  {
    path: 'recherche',
    ...screen(
      'library/search-page',
      ['library', 'searching', 'study'],
      () => import('../features/library/search-page'),
    ),
  },
  {
    path: 'mots',
    ...screen('library/words-page', ['library', 'study'], () => import('../features/library/words-page')),
  },
  {
    path: 'mes-notes',
    ...screen(
      'library/my-notes-page',
      ['history', 'issues', 'notes', 'reflection'],
      () => import('../features/library/my-notes-page'),
    ),
  },
]
