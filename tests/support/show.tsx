import { render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { routes } from '../../src/app/routes'
import { translator } from '../../src/app/translator'

/** The whole app at `path`, with its real loaders, store and database. */
export function show(path: string) {
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  render(
    <I18nextProvider i18n={translator}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  )
  return router
}
