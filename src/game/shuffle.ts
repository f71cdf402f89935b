/** The same items in an order made by chance, every order as likely as any other (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
