import { useState } from 'react'
import type { Round } from '../../domain/session'
import { readingMinutes } from '../../content/reading-minutes'
import { useText } from '../../i18n/use-text'
import { CheckTile } from '../../ui/check-tile'
import { ContentBlocks } from '../../ui/content-blocks'
import { SelectField } from '../../ui/select-field'
import { useDesk } from './desk-context'
import styles from './resources-stage.module.css'
import { StageHeading } from './stage-heading'

/** Stage 3: what helps with this card, read out and ticked off, then the group's decision. */
export function ResourcesStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { pack, send } = useDesk()
  const [openId, setOpenId] = useState(round.card.resources[0] ?? '')
  const fitting = round.card.resources.flatMap((id) => pack.resources.filter((resource) => resource.id === id))
  const others = pack.resources.filter(({ id }) => !round.card.resources.includes(id))
  const open = pack.resources.find(({ id }) => id === openId) ?? fitting[0]
  const isShared = (id: string) => round.sharedResources.some((shared) => shared.id === id)
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <StageHeading>{t('play:resources.heading')}</StageHeading>
        <p>{t('play:resources.lead')}</p>
      </div>
      <div className={styles.choice}>
        <ul className={styles.list} aria-label={t('play:resources.list')}>
          {fitting.map((resource) => (
            <li key={resource.id}>
              <button
                type="button"
                className={styles.tab}
                aria-pressed={resource.id === open?.id}
                onClick={() => setOpenId(resource.id)}
              >
                <span>{resource.title}</span>
                <small>
                  {isShared(resource.id)
                    ? t('play:resources.read')
                    : t('play:resources.reading', { count: readingMinutes(resource) })}
                </small>
              </button>
            </li>
          ))}
        </ul>
        <SelectField
          label={t('play:resources.others.label')}
          value={others.some(({ id }) => id === openId) ? openId : ''}
          onChange={(event) => setOpenId(event.target.value)}
        >
          <option value="">{t('play:resources.others.placeholder')}</option>
          {others.map((resource) => (
            <option key={resource.id} value={resource.id}>
              {resource.title}
            </option>
          ))}
        </SelectField>
      </div>
      {open ? (
        <article className={styles.reader} aria-labelledby="resource">
          <h2 id="resource">{open.title}</h2>
          <p className={styles.summary}>{open.summary}</p>
          <ContentBlocks blocks={open.blocks} />
          <CheckTile
            checked={isShared(open.id)}
            onChange={(on) =>
              send(
                on
                  ? { type: 'share-resource', resourceId: open.id, title: open.title }
                  : { type: 'unshare-resource', resourceId: open.id },
              )
            }
          >
            {t('play:resources.read')}
          </CheckTile>
        </article>
      ) : null}
    </div>
  )
}
