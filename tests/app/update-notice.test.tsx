import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { holdGame, isInGame, offerUpdate, updates } from '../../src/app/service-worker-updates'
import { UpdateNotice } from '../../src/app/update-notice'
import { translator } from '../../src/app/translator'

const OFFER = 'Une nouvelle version est prête.'

/** As much of the browser's locks as one name needs. */
function stubLocks() {
  let holders = 0
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      request: async (
        _: string,
        { ifAvailable }: { ifAvailable?: boolean },
        work: (lock: object | null) => Promise<void> | void,
      ) => {
        if (ifAvailable) return work(holders === 0 ? {} : null)
        holders += 1
        await work({})
        holders -= 1
      },
    },
  })
}

function show(path = '/cartes') {
  render(
    <I18nextProvider i18n={translator}>
      <MemoryRouter initialEntries={[path]}>
        <UpdateNotice />
      </MemoryRouter>
    </I18nextProvider>,
  )
}

beforeEach(() => {
  stubLocks()
  updates.setState({ offer: 'none' })
})

describe('a new version', () => {
  it('is not spoken of while there is none', () => {
    show()
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('is offered when it is there, and takes over when asked', async () => {
    const postMessage = vi.fn()
    show()
    act(() => offerUpdate({ postMessage }, null))
    expect(screen.getByRole('complementary', { name: 'Mise à jour' })).toHaveTextContent(OFFER)
    await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }))
    expect(postMessage).toHaveBeenCalledExactlyOnceWith('take over')
  })

  it('can be put off', async () => {
    show()
    act(() => offerUpdate({ postMessage: vi.fn() }, null))
    await userEvent.click(screen.getByRole('button', { name: 'Plus tard' }))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('waits for the games of the other tabs, and says so', async () => {
    const postMessage = vi.fn()
    const leave = holdGame()
    show()
    act(() => offerUpdate({ postMessage }, null))
    await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }))
    expect(await screen.findByText(/^Une partie est ouverte dans un autre onglet/)).toBeVisible()
    expect(postMessage).not.toHaveBeenCalled()
    await act(async () => {
      leave()
      await Promise.resolve()
    })
    await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }))
    expect(postMessage).toHaveBeenCalledOnce()
  })

  it.each([
    ['prepares a game', '/partie/nouvelle'],
    ['reflects alone', '/reflexion/0123'],
  ])('is not offered to who %s', (_, path) => {
    show(path)
    act(() => offerUpdate({ postMessage: vi.fn() }, null))
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

describe('a place where nothing reloads by itself', () => {
  it.each([
    '/partie/nouvelle',
    '/partie/0123',
    '/partie/0123/synthese',
    '/projection',
    '/reflexion/0123',
    '/outils/reflextics/projection/01',
    '/outils/reflextics/reflexion/0123',
  ])('is %s', (path) => {
    expect(isInGame(path)).toBe(true)
  })

  it.each(['/', '/parties', '/cartes/donnees-01', '/reflexion', '/mes-notes', '/outils/reflextics/parties'])(
    'is not %s',
    (path) => {
      expect(isInGame(path)).toBe(false)
    },
  )
})
