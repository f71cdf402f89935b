import { render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { App } from '../../src/app/app'

/** The whole app at `path`, with its real loaders, store and database. */
export function show(path: string) {
  const router = createMemoryRouter([{ path: '*', element: <App /> }], { initialEntries: [path] })
  render(<RouterProvider router={router} />)
  return router
}
