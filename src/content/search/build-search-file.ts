import type { PackFile } from '../parse-pack-file'
import type { PackFileKind } from '../../domain/pack'
import { gameDocuments } from './game-documents'
import { guideDocuments } from './guide-documents'
import { indexDocuments } from './search-engine'
import type { SearchFile } from './search'
import { studyDocuments } from './study-documents'

/** The files of a pack whose texts have a page of their own. */
export const SEARCHED_FILES = [
  'themes',
  'cards',
  'resources',
  'board',
  'recommendations',
  'references',
  'training',
  'glossary',
  'actors',
  'practices',
  'compass',
  'words',
] as const satisfies readonly PackFileKind[]

type SearchedPack = { readonly [Kind in (typeof SEARCHED_FILES)[number]]: PackFile<Kind> }

/** All that can be found in a pack, indexed. */
export function buildSearchFile(pack: SearchedPack): SearchFile {
  const documents = [...gameDocuments(pack), ...guideDocuments(pack), ...studyDocuments(pack)]
  return { documents, engine: indexDocuments(documents).toJSON() }
}
