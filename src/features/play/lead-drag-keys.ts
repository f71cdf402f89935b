// react-aria goes from place to place with Tab. With the arrows it is as on a table of four columns.
const PLACE = '[data-place]'
const levelOf = (place: Element | undefined) => place?.closest('[data-level]')

/** The place that `key` leads to from `here`; before a first place is reached, from the one above all. */
function placeBeside(key: string, here: Element | null): HTMLElement | undefined {
  const places = [...document.querySelectorAll<HTMLElement>(PLACE)]
  const index = places.findIndex((place) => place === here)
  const level = levelOf(places[index])
  switch (key) {
    case 'ArrowUp':
      return places[index - 1]
    case 'ArrowDown':
      return places[index + 1]
    case 'ArrowRight':
      return places.slice(index + 1).find((place) => levelOf(place) !== level)
    case 'ArrowLeft': {
      const beside = levelOf(places.slice(0, Math.max(index, 0)).findLast((place) => levelOf(place) !== level))
      return places.find((place) => levelOf(place) === beside)
    }
    default:
      return undefined
  }
}

/** Until the function that is given back is called, the arrows go over the places where a lead may land. */
export function followArrows(): () => void {
  const press = ({ key }: KeyboardEvent) => placeBeside(key, document.activeElement)?.focus()
  // At the window: react-aria keeps the keys of a drag to itself from the document on.
  window.addEventListener('keydown', press, true)
  return () => window.removeEventListener('keydown', press, true)
}
