/** What helps to talk about each tension: cards to debate, and the sheet of recommendations that answers it. */
export const TENSION_LINKS: Readonly<Record<string, { readonly cards: readonly string[]; readonly sheet: string }>> = {
  'organisations-de-travail': { cards: ['outils-01', 'netiquettes-02'], sheet: 'spheres' },
  'intervention-sociale': { cards: ['donnees-02', 'donnees-10'], sheet: 'accompagnement' },
  'liens-sociaux-acces-aux-droits': { cards: ['outils-02', 'posture-02'], sheet: 'ecarts' },
  'competences-numeriques': { cards: ['netiquettes-05', 'outils-03'], sheet: 'formation' },
}
