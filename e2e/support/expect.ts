import { expect as base } from '@playwright/test'

/** Patient with a machine that does other work too, in milliseconds; a test that passes never waits for it. */
export const PATIENCE = 15_000

export const expect = base.configure({ timeout: PATIENCE })
