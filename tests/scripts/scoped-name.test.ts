// What the classes of the app are called in its pages.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../scripts/lib/root.mjs'
import { scopedName } from '../../scripts/vite/scoped-name'

const at = (file: string) => join(ROOT, 'src', file)

it('gives the same name to the same class only', () => {
  const files = [
    'ui/button.module.css',
    'ui/panel.module.css',
    'app/made-just-now.module.css',
    'app/made-later.module.css',
  ]
  const names = files.map((file) => scopedName('panel', at(file)))
  expect(new Set(names).size).toBe(files.length)
  expect(files.map((file) => scopedName('panel', at(`${file}?used`)))).toStrictEqual(names)
  expect(scopedName('button', at(files[0]!))).not.toBe(names[0])
})

it('writes a name that a style sheet can use', () => {
  expect(scopedName('panel', at('ui/panel.module.css'))).toMatch(/^panel-[0-9a-z]+$/)
})
