// The addresses of all that is read: they show the same to everyone, but for what one notes beside it.
import type { RouteObject } from 'react-router'
import { screen } from './screen'

export const libraryRoutes: RouteObject[] = [
  {
    path: 'cartes',
    ...screen('library/cards-page', ['library', 'reading'], async () => {
      const { CardsPage, loader, shouldRevalidate } = await import('../features/library/cards-page')
      return { Component: CardsPage, loader, shouldRevalidate }
    }),
  },
  {
    path: 'cartes/:cardId',
    ...screen('library/card-page', ['library', 'privacy', 'reading'], async () => {
      const { CardPage, loader } = await import('../features/library/card-page')
      return { Component: CardPage, loader }
    }),
  },
  {
    path: 'ressources',
    ...screen('library/resources-page', ['library', 'reading'], async () => {
      const { ResourcesPage, loader, shouldRevalidate } = await import('../features/library/resources-page')
      return { Component: ResourcesPage, loader, shouldRevalidate }
    }),
  },
  {
    path: 'ressources/:resourceId',
    ...screen('library/resource-page', ['library', 'privacy', 'reading'], async () => {
      const { ResourcePage, loader } = await import('../features/library/resource-page')
      return { Component: ResourcePage, loader }
    }),
  },
  {
    path: 'thematiques/:themeId',
    ...screen('library/theme-page', ['library', 'reading'], async () => {
      const { ThemePage, loader } = await import('../features/library/theme-page')
      return { Component: ThemePage, loader }
    }),
  },
  {
    path: 'reperes',
    ...screen('library/references-page', ['library', 'study'], async () => {
      const { ReferencesPage, loader } = await import('../features/library/references-page')
      return { Component: ReferencesPage, loader }
    }),
  },
  {
    path: 'formation',
    ...screen('library/training-page', ['library', 'study'], async () => {
      const { TrainingPage, loader } = await import('../features/library/training-page')
      return { Component: TrainingPage, loader }
    }),
  },
  {
    path: 'glossaire',
    ...screen('library/glossary-page', ['library'], async () => {
      const { GlossaryPage, loader } = await import('../features/library/glossary-page')
      return { Component: GlossaryPage, loader }
    }),
  },
  {
    path: 'recommandations',
    ...screen('library/recommendations-page', ['study'], async () => {
      const { RecommendationsPage, loader } = await import('../features/library/recommendations-page')
      return { Component: RecommendationsPage, loader }
    }),
  },
  {
    path: 'recommandations/:sheetId',
    ...screen('library/recommendation-sheet-page', ['library', 'reading', 'study'], async () => {
      const { RecommendationSheetPage, loader } = await import('../features/library/recommendation-sheet-page')
      return { Component: RecommendationSheetPage, loader }
    }),
  },
  {
    path: 'niveaux/:levelId',
    ...screen('library/level-page', ['library', 'study'], async () => {
      const { LevelPage, loader } = await import('../features/library/level-page')
      return { Component: LevelPage, loader }
    }),
  },
  {
    path: 'acteurs',
    ...screen('library/actors-page', ['library', 'study'], async () => {
      const { ActorsPage, loader } = await import('../features/library/actors-page')
      return { Component: ActorsPage, loader }
    }),
  },
  {
    path: 'boussole',
    ...screen('library/compass-page', ['library', 'study'], async () => {
      const { CompassPage, loader } = await import('../features/library/compass-page')
      return { Component: CompassPage, loader }
    }),
  },
  {
    path: 'pratiques',
    ...screen('library/practices-page', ['library', 'study'], async () => {
      const { PracticesPage, loader } = await import('../features/library/practices-page')
      return { Component: PracticesPage, loader }
    }),
  },
  {
    path: 'recherche',
    ...screen('library/search-page', ['library', 'searching', 'study'], async () => {
      const { SearchPage, loader, shouldRevalidate } = await import('../features/library/search-page')
      return { Component: SearchPage, loader, shouldRevalidate }
    }),
  },
  {
    path: 'mots',
    ...screen('library/words-page', ['library', 'study'], async () => {
      const { WordsPage, loader } = await import('../features/library/words-page')
      return { Component: WordsPage, loader }
    }),
  },
  {
    path: 'mes-notes',
    ...screen('library/my-notes-page', ['history', 'issues', 'notes', 'reflection'], async () => {
      const { MyNotesPage, loader } = await import('../features/library/my-notes-page')
      return { Component: MyNotesPage, loader }
    }),
  },
]
