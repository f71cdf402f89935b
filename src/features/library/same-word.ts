import { foldedWords } from '../../content/search/words-in'
import { stem } from '../../content/search/stem'
import { isStopWord } from '../../content/search/stop-words'

/** What the ways to write a word have in common: « les photos » and « Photo », « wi-fi » and « Wifi ». */
export function wordKey(text: string): string {
  const words = foldedWords(text)
  const telling = words.filter((word) => !isStopWord(word))
  return (telling.length > 0 ? telling : words).map(stem).join('')
}

/** Whether one of the words said is that of the survey, which may have two: « Vidéo / film ». */
export function isSaid(keys: ReadonlySet<string>, surveyWord: string): boolean {
  return surveyWord.split('/').some((each) => keys.has(wordKey(each)))
}
