// What a French sentence is held together with, folded: these words tell no text from another. What turns a meaning round
// (non, sans, hors) is not among them.
const WORDS = `
  a ai ainsi alors as au aucun aussi autre aux avec avoir car ce ceci cela celle celles celui ces cet cette ceux chez ci
  comme comment dans de des donc dont du elle elles en encore entre est et etait etant ete etes etre eu eux faire fait
  faut ici il ils je la le les leur leurs lors lui ma mais me meme memes mes moi mon ne ni nos notre nous on ont or ou par
  parce pas peu peut peuvent peux plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi sa se sera ses si
  soi soit son sont sous suis sur ta te tes toi ton tous tout toute toutes tres tu un une va vers vos votre vous y
`

const STOP_WORDS = new Set(WORDS.trim().split(/\s+/))

/** Whether a folded word says nothing by itself: what is elided (l’, d’, qu’) among others. */
export const isStopWord = (folded: string): boolean =>
  STOP_WORDS.has(folded) || (folded.length === 1 && !/\p{Number}/u.test(folded))
