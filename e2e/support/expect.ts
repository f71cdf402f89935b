import { expect as base } from '@playwright/test'

/** Patient with a machine that does other work too; a test that passes never waits for it. */
export const expect = base.configure({ timeout: 15_000 })
