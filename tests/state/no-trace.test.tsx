import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../src/state/environment'
import { isNoTrace } from '../../src/state/no-trace'
import { playStore } from '../../src/state/play'
import { changeWall } from '../../src/state/wall'
import { playedCards } from '../../src/state/session-actions'
import { aCard } from '../support/a-card'
import { aStore, CREATE, eventually, idOf, rename, saved, titleOf } from '../support/play-store'
import { show } from '../support/show'
import { onDesk } from '../support/show-desk'

const ALIAS = 'Alias-à-taire'
const NO_TRACE = { trace: false }

const stored = async () => JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(async () => {
  for (const table of database.tables) await table.clear()
})

describe('a game without a trace', () => {
  it('is played and undone like any other, and is not on the device', async () => {
    const store = aStore(database)
    store.getState().create({ ...CREATE, aliases: [ALIAS, 'Bilal'] }, NO_TRACE)
    store.getState().dispatch(rename('Un titre'))
    store.getState().dispatch({ type: 'pick', card: aCard() })
    store.getState().dispatch({ type: 'undo' })
    expect(titleOf(store)).toBe('Un titre')
    expect(store.getState().save).toStrictEqual({ state: 'untraced' })
    await store.getState().retrySave()
    expect(await stored()).toBe('[[],[],[],[],[]]')
    expect(await playedCards()).toStrictEqual([])
  })

  it('is there again as long as the page is, and the browser asks before that one goes', async () => {
    const store = aStore(database)
    store.getState().create(CREATE, NO_TRACE)
    const id = idOf(store)
    expect(asksBeforeLeaving()).toBe(true)
    store.getState().create(CREATE)
    await saved(store)
    await store.getState().open(id)
    expect(idOf(store)).toBe(id)
    expect(store.getState()).toMatchObject({ opening: { state: 'ready' }, save: { state: 'untraced' } })
    store.getState().letGo(id)
    expect(isNoTrace(id)).toBe(false)
    await store.getState().open(id)
    expect(store.getState()).toMatchObject({ opening: { state: 'failed' }, timeline: null, save: { state: 'saved' } })
  })

  it('does not hide that another one is not saved', async () => {
    const store = aStore(database)
    store.getState().create(CREATE)
    await saved(store)
    database.close()
    store.getState().dispatch(rename('Perdu ?'))
    await eventually(() => expect(store.getState().save.state).toBe('failed'))
    store.getState().create(CREATE, NO_TRACE)
    store.getState().dispatch(rename('Sans trace'))
    expect(store.getState().save.state).toBe('failed')
    await database.open()
    await store.getState().retrySave()
    expect(store.getState().save.state).toBe('untraced')
    store.getState().letGo(idOf(store))
  })
})

describe('its desk', () => {
  it('is chosen at the preparation, says that nothing is saved, and shows one screen for all', async () => {
    show('/partie/nouvelle')
    const user = userEvent.setup()
    const choice = await screen.findByRole('checkbox', { name: /^Sans trace/ })
    choice.focus()
    await user.keyboard(' ')
    expect(screen.getByRole('checkbox', { name: /répétition/ })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Commencer la partie' }))
    expect(await screen.findByText(/^Sans trace.: rien n’est enregistré$/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /onglet/ })).toBeNull()
    expect(screen.getByText(/la projection se montre dans cette fenêtre/)).toBeVisible()
    changeWall((wall) => ({ ...wall, sentence: ALIAS }))
    const { id } = onDesk()
    await waitFor(async () => expect(await stored()).not.toContain(id))
    playStore.getState().letGo(id)
  })

  it('ends with what is taken away or let go', async () => {
    const { create, dispatch } = playStore.getState()
    create(CREATE, NO_TRACE)
    const { id } = onDesk()
    dispatch({ type: 'pick', card: aCard() })
    dispatch({ type: 'next-stage' })
    dispatch({ type: 'next-stage' })
    dispatch({ type: 'decide', outcome: 'stop' })
    if (onDesk().phase !== 'ending') dispatch({ type: 'finish' })
    show(`/partie/${id}`)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Clore la partie' }))
    expect(await screen.findByRole('heading', { name: 'Emporter, ou laisser partir' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Tout laisser partir' }))
    await screen.findByRole('heading', { level: 1, name: 'Réflex’tics' })
    await waitFor(() => expect(isNoTrace(id)).toBe(false))
    expect(await stored()).not.toContain(id)
  })
})
