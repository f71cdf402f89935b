import type { PackFile } from '../parse-pack-file'
import type { SearchDocument } from './search-document'

const present = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined)

function recommendationDocuments(file: PackFile<'recommendations'>): readonly SearchDocument[] {
  return file.sheets.flatMap((sheet): readonly SearchDocument[] => [
    { kind: 'recommendation', path: `/recommandations/${sheet.id}`, title: sheet.title, passages: [sheet.summary] },
    ...file.recommendations
      .filter((one) => one.sheet === sheet.id)
      .map(({ id, axis, text }): SearchDocument => {
        const part = file.axes.find((one) => one.id === axis)?.title
        return {
          kind: 'recommendation',
          path: `/recommandations/${sheet.id}#${id}`,
          title: sheet.title,
          ...(part === undefined ? {} : { part }),
          passages: [text],
        }
      }),
  ])
}

function referenceDocuments({ laws, services }: PackFile<'references'>): readonly SearchDocument[] {
  return [
    ...laws.map(({ id, title, shortTitle, articles, about }): SearchDocument => ({
      kind: 'reference',
      path: `/reperes#${id}`,
      title: shortTitle,
      keywords: [title],
      passages: present(about, articles),
    })),
    ...services.map(({ id, title, about, links }): SearchDocument => ({
      kind: 'reference',
      path: `/reperes#${id}`,
      title,
      keywords: links.map(({ label }) => label),
      passages: [about],
    })),
  ]
}

/** What can be found of the pages one consults: recommendations, references, training, glossary. */
export function guideDocuments(pack: {
  readonly recommendations: PackFile<'recommendations'>
  readonly references: PackFile<'references'>
  readonly training: PackFile<'training'>
  readonly glossary: PackFile<'glossary'>
}): readonly SearchDocument[] {
  return [
    ...recommendationDocuments(pack.recommendations),
    ...referenceDocuments(pack.references),
    ...pack.training.modules.map(({ id, title, aim, prerequisite, goals, contents, format }): SearchDocument => ({
      kind: 'training',
      path: `/formation#${id}`,
      title,
      passages: present(aim, ...goals, ...contents, prerequisite, format),
    })),
    ...pack.glossary.terms.map(({ id, term, expansion, forms = [], theme, text }): SearchDocument => ({
      kind: 'term',
      path: `/glossaire#${id}`,
      title: term,
      ...(theme ? { theme } : {}),
      keywords: [...present(expansion), ...forms],
      passages: [text],
    })),
  ]
}
