import { test } from './support/test'
test('x', async ({ page, game, context }) => {
  await page.goto('/')
  const d = await context.newCDPSession(page)
  const origin = new URL(page.url()).origin
  const usage = async (w: string) => console.log(w, JSON.stringify(await d.send('Storage.getUsageAndQuota', { origin })))
  await usage('start')
  await d.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  await game.start()
  await usage('created')
  await game.pick('Vendredi, vingt heures')
  await game.saved()
  await usage('picked')
  for (let i = 0; i < 30; i++) {
    await page.getByLabel('Prendre une note').fill(`${i} ` + 'abcdefghij'.repeat(190))
    await page.getByLabel('Prendre une note').press('Enter')
    await page.getByText(/^(Enregistré|Non enregistré)$/).waitFor()
    const full = await page.getByText('Non enregistré').isVisible()
    await usage(`${i} ${full}`)
    if (full) break
  }
})
