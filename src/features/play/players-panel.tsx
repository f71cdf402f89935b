import LogIn from 'lucide-react/icons/log-in'
import LogOut from 'lucide-react/icons/log-out'
import Pencil from 'lucide-react/icons/pencil'
import { memo, type SubmitEvent, useState } from 'react'
import { LIMITS, type Participant } from '../../domain/session'
import { isCrowded } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { EditInPlace } from '../../ui/edit-in-place'
import { IconButton } from '../../ui/icon-button'
import { Panel } from '../../ui/panel'
import { PlayerMark } from '../../ui/player-mark'
import { TextField } from '../../ui/text-field'
import { useDesk, useSession } from './desk-context'
import styles from './players-panel.module.css'

const Player = memo(function Player({ participant }: { readonly participant: Participant }) {
  const { t } = useText()
  const { send } = useDesk()
  const [renaming, setRenaming] = useState(false)
  const { id: participantId, alias, mark, present } = participant
  if (renaming) {
    return (
      <li>
        <EditInPlace
          hideLabel
          label={t('play:players.name', { alias })}
          value={alias}
          maxLength={LIMITS.alias}
          saveLabel={t('play:notes.save')}
          onSave={(draft) => send({ type: 'rename-participant', participantId, alias: draft })}
          onDone={() => setRenaming(false)}
        />
      </li>
    )
  }
  return (
    <li className={styles.player} data-present={present}>
      <PlayerMark mark={mark} alias={alias} size="small" />
      <span className={styles.alias}>
        {alias}
        {present ? null : <small> ({t('play:players.absent')})</small>}
      </span>
      <IconButton
        label={t('play:players.rename', { alias })}
        icon={<Pencil aria-hidden />}
        onClick={() => setRenaming(true)}
      />
      <IconButton
        label={t(present ? 'play:players.leave' : 'play:players.rejoin', { alias })}
        icon={present ? <LogOut aria-hidden /> : <LogIn aria-hidden />}
        onClick={() => send({ type: present ? 'leave' : 'rejoin', participantId })}
      />
    </li>
  )
})

/** Who is at the table; someone comes late, someone leaves, the game goes on. */
export function PlayersPanel() {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const [alias, setAlias] = useState('')
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    if (alias.trim() !== '' && send({ type: 'add-participant', alias })) setAlias('')
  }
  return (
    <Panel heading={t('play:players.heading')} open={false}>
      <ul className={styles.players}>
        {session.participants.map((participant) => (
          <Player key={participant.id} participant={participant} />
        ))}
      </ul>
      {isCrowded(session) ? <p role="status">{t('play:players.crowded')}</p> : null}
      <form className={styles.row} onSubmit={add}>
        <TextField
          label={t('play:players.add.label')}
          value={alias}
          maxLength={LIMITS.alias}
          autoComplete="off"
          onChange={(event) => setAlias(event.target.value)}
        />
        <Button size="small" type="submit">
          {t('play:players.add.action')}
        </Button>
      </form>
    </Panel>
  )
}
