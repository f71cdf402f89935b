import ArrowRight from 'lucide-react/icons/arrow-right'
import Check from 'lucide-react/icons/check'
import { useState } from 'react'
import { currentRound } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { useShortcut } from '../../state/use-shortcut'
import { Button } from '../../ui/button'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { useDesk, useSession } from './desk-context'
import styles from './prompt-box.module.css'
import { ShortcutHint } from './shortcut-hint'

interface AllProps {
  readonly prompts: readonly string[]
  readonly used: readonly string[]
  readonly shown: string
  readonly onShow: (prompt: string) => void
}

/** All of them, so that one may be chosen, or said again; those already said come last. */
function AllPrompts({ prompts, used, shown, onShow }: AllProps) {
  const { t } = useText()
  const isUsed = (prompt: string) => used.includes(prompt)
  const ordered = [...prompts.filter((prompt) => !isUsed(prompt)), ...prompts.filter(isUsed)]
  return (
    <details className={styles.all}>
      <summary>{t('play:prompts.all')}</summary>
      <ul className={styles.list}>
        {ordered.map((prompt) => (
          <li key={prompt}>
            <button
              type="button"
              className={styles.choice}
              data-used={isUsed(prompt)}
              aria-pressed={prompt === shown}
              onClick={() => onShow(prompt)}
            >
              <Check aria-hidden />
              <span>
                {prompt}
                {isUsed(prompt) ? <VisuallyHidden> ({t('play:prompts.said')})</VisuallyHidden> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/**
 * One question at a time, to be said aloud when the debate tires. To ask for another one is to have said this one: the
 * narrator never presses twice, and undo brings it back.
 */
export function PromptBox() {
  const { t } = useText()
  const session = useSession()
  const { pack, send } = useDesk()
  const [chosen, setChosen] = useState<string | null>(null)
  const round = currentRound(session)
  const prompts = pack.guide.stages.find(({ id }) => id === round?.stage)?.prompts ?? []
  const used = prompts.filter((prompt) => round?.usedPrompts.includes(prompt))
  const fresh = prompts.find((prompt) => !used.includes(prompt))
  const shown = chosen ?? fresh ?? prompts[0]

  function next() {
    if (shown === undefined) return
    if (!used.includes(shown)) send({ type: 'use-prompt', prompt: shown })
    const isLast = fresh === undefined || (fresh === shown && used.length === prompts.length - 1)
    // Once all were said, they come round again.
    setChosen(isLast ? (prompts[(prompts.indexOf(shown) + 1) % prompts.length] ?? null) : null)
  }
  const key = useShortcut('next-prompt', next)

  if (shown === undefined) return null
  return (
    <section className={styles.box} aria-labelledby="prompts">
      <h2 id="prompts">{t('play:prompts.heading')}</h2>
      <p className={styles.prompt} role="status">
        {shown}
      </p>
      <p className={styles.next}>
        <Button
          look="quiet"
          size="small"
          icon={<ArrowRight aria-hidden />}
          iconAfter={<ShortcutHint id="next-prompt" />}
          aria-keyshortcuts={key}
          onClick={next}
        >
          {t('play:prompts.next')}
        </Button>
        <span>{t('play:prompts.used', { count: used.length, total: prompts.length })}</span>
      </p>
      <AllPrompts prompts={prompts} used={used} shown={shown} onShow={setChosen} />
    </section>
  )
}
