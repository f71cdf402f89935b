import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { database } from '../../../src/state/environment'
import { playStore } from '../../../src/state/play'
import { addSession } from '../../../src/storage/sessions'
import { aGameAt, createCommand } from '../../support/session-builder'
import { show } from '../../support/show'

it('erases everything of the app and nothing of others, by keyboard, and nothing is written back', async () => {
  await addSession(database, aGameAt('situation').session)
  localStorage.setItem('reflextics:compass', '{}')
  localStorage.setItem('another-app', 'its own')
  sessionStorage.setItem('reflextics.lead.a', 'une piste')
  show('/mes-donnees')
  const user = userEvent.setup()
  const button = await screen.findByRole('button', { name: 'Tout effacer de cet appareil' })
  button.focus()
  await user.keyboard('{Enter}')
  await user.type(screen.getByLabelText('Pour confirmer, écrivez « effacer »'), ' Effacer{Enter}')

  await screen.findByText(/ne garde plus rien sur cet appareil/)
  expect(screen.getByRole('main')).toHaveFocus()
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(await indexedDB.databases()).toEqual([])
  expect(Object.keys(localStorage)).toEqual(['another-app'])
  expect(Object.keys(sessionStorage)).toEqual([])

  playStore.getState().create(createCommand(['Amel', 'Bilal']))
  await playStore.getState().retrySave()
  expect(playStore.getState().save.state).toBe('failed')
  expect(await indexedDB.databases()).toEqual([])
})
