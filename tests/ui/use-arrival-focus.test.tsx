import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router'
import { describe, expect, it } from 'vitest'
import { useArrivalFocus } from '../../src/ui/use-arrival-focus'

function Layout() {
  const main = useArrivalFocus<HTMLElement>()
  return (
    <>
      <Link to="?tri=mot">Trier</Link>
      <Link to="/ailleurs">Ailleurs</Link>
      <main ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}

function visit() {
  const children = [{ path: '*', element: <p>Une page</p> }]
  render(<RouterProvider router={createMemoryRouter([{ element: <Layout />, children }])} />)
}

describe('the focus, as pages come and go', () => {
  it('is left to the browser on the first page of a visit', () => {
    visit()
    expect(document.body).toHaveFocus()
  })

  it('stays on a link that sorts or filters the page', async () => {
    visit()
    await userEvent.click(screen.getByRole('link', { name: 'Trier' }))
    expect(screen.getByRole('link', { name: 'Trier' })).toHaveFocus()
  })

  it('goes to another page that takes the place of the first', async () => {
    visit()
    await userEvent.click(screen.getByRole('link', { name: 'Ailleurs' }))
    expect(screen.getByRole('main')).toHaveFocus()
  })
})
