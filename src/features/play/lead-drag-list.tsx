// Loaded by itself (use-lead-drag); with the three files beside it the only one that knows react-aria. Its grid list
// would swallow every key pressed on a slip (undo, Alt and the arrows) and leave the list at the first Tab; its drag
// and drop goes as well with plain lists.
import { useRef } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { Item } from 'react-stately/Item'
import { useListState } from 'react-stately/useListState'
import { useText } from '../../i18n/use-text'
import { keyboardDelegate } from './lead-drag-keys'
import { LeadDragItem } from './lead-drag-item'
import { LeadDragPlace } from './lead-drag-place'
import type { LeadListProps } from './lead-list-props'
import styles from './lead-list.module.css'
import { useLeadDrop } from './use-lead-drop'

// react-aria writes one rule for touch screens into the page unless this id is taken. Our policy refuses a style
// written there; the handle has the rule in its own sheet.
const STYLE_ID = 'react-aria-pressable-style'
if (!document.getElementById(STYLE_ID)) {
  const taken = document.createElement('meta')
  taken.id = STYLE_ID
  document.head.append(taken)
}

function DragBox({ level, leads, onRemoved }: LeadListProps) {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  const { dragAndDropHooks } = useDragAndDrop(useLeadDrop(level.id, leads))
  // None is missing: the options say both how to drag and how to drop.
  const hooks = dragAndDropHooks as Required<DragAndDropHooks>
  const { collection, selectionManager } = useListState({
    items: leads,
    children: (lead) => <Item textValue={lead.text}>{lead.text}</Item>,
    selectionMode: 'none',
  })
  const dragging = hooks.useDraggableCollectionState({ collection, selectionManager })
  hooks.useDraggableCollection({}, dragging, box)
  const dropping = hooks.useDroppableCollectionState({ collection, selectionManager })
  const { collectionProps } = hooks.useDroppableCollection(
    {
      keyboardDelegate: keyboardDelegate(collection),
      dropTargetDelegate: new hooks.ListDropTargetDelegate(collection, box),
    },
    dropping,
    box,
  )
  const place = { hooks, state: dropping, level: level.title }
  return (
    <div {...collectionProps} ref={box} className={styles.box} data-target={dropping.target !== null}>
      {leads.length > 0 ? (
        <ul className={styles.leads}>
          {leads.map((lead, index) => (
            <LeadDragItem
              key={lead.id}
              lead={lead}
              hooks={hooks}
              state={dragging}
              places={
                <>
                  <LeadDragPlace {...place} side="before" lead={lead} />
                  {index === leads.length - 1 ? <LeadDragPlace {...place} side="after" lead={lead} /> : null}
                </>
              }
              onRemoved={onRemoved}
            />
          ))}
        </ul>
      ) : (
        <>
          <p className={styles.empty}>{t('play:board.empty')}</p>
          <LeadDragPlace {...place} side="only" />
        </>
      )}
    </div>
  )
}

/** The leads of a level, to drag with a mouse, a finger or the keyboard, within it and to another one. */
export function LeadDragList(props: LeadListProps) {
  const { language } = useText()
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : language}>
      <DragBox {...props} />
    </I18nProvider>
  )
}
