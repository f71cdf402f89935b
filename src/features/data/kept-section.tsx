import { useText } from '../../i18n/use-text'
import { useRetention } from '../../state/retention'
import { useInventory, useOfflineCopies, useOwnKeys } from '../../state/use-inventory'
import { countKey, KEPT_KEYS, KEPT_KINDS, KEPT_TABLES, unknownKeys } from './kept-things'
import { Ledger, LedgerLine } from './ledger'

function StoredRows() {
  const { t, language } = useText()
  const inventory = useInventory()
  const number = new Intl.NumberFormat(language)
  const amount = (kind: string) =>
    inventory === null || inventory === 'unavailable' ? '' : number.format(inventory[kind] ?? 0)
  const known: readonly string[] = [...Object.keys(KEPT_TABLES), ...KEPT_KINDS]
  const others =
    inventory === null || inventory === 'unavailable'
      ? []
      : Object.keys(inventory).filter((one) => !known.includes(one))
  return (
    <>
      <Ledger>
        {KEPT_KINDS.map((kind) => (
          <LedgerLine key={kind} name={t(`data:kind.${kind}.name`)} amount={amount(kind)}>
            {t(`data:kind.${kind}.text`)}
          </LedgerLine>
        ))}
        {others.map((name) => (
          <LedgerLine key={name} name={name} amount={amount(name)}>
            {t('data:unknown')}
          </LedgerLine>
        ))}
      </Ledger>
      {inventory === 'unavailable' ? <p role="alert">{t('common:storage.unavailable')}</p> : null}
    </>
  )
}

function Keys({ kind }: { readonly kind: 'local' | 'session' }) {
  const { t, language } = useText()
  // What is chosen further down this page is kept by key: counted anew.
  useRetention()
  const keys = useOwnKeys(kind)
  const known: Readonly<Record<string, string>> = KEPT_KEYS[kind]
  const number = new Intl.NumberFormat(language)
  const amount = (count: number) => (keys === null ? '' : number.format(count))
  return (
    <>
      {(Object.entries(KEPT_KEYS[kind]) as readonly [string, Words][]).map(([key, words]) => (
        <LedgerLine key={key} name={t(`data:key.${words}.name`)} amount={amount(countKey(keys ?? [], key))}>
          {t(`data:key.${words}.text`)}
        </LedgerLine>
      ))}
      {unknownKeys(keys ?? [], known).map((key) => (
        <LedgerLine key={key} name={key} amount={amount(1)}>
          {t('data:unknown')}
        </LedgerLine>
      ))}
    </>
  )
}

type KeyWords<Keys> = Keys[keyof Keys]
type Words = KeyWords<typeof KEPT_KEYS.local> | KeyWords<typeof KEPT_KEYS.session>

/** The files for use without a network, and the room that all of it takes. */
function Copies() {
  const { t, language } = useText()
  const copies = useOfflineCopies()
  const megabytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  return (
    <Ledger>
      <LedgerLine
        name={t('data:copies.name')}
        amount={copies ? new Intl.NumberFormat(language).format(copies.files) : ''}
      >
        {t('data:copies.text')}
      </LedgerLine>
      <LedgerLine
        name={t('data:copies.total')}
        amount={copies && copies.bytes !== null ? megabytes.format(copies.bytes / 1_000_000) : ''}
      >
        {t('data:copies.size')}
      </LedgerLine>
    </Ledger>
  )
}

/** Everything that is on this device, by where it is: what, how much, until when. */
export function KeptSection() {
  const { t } = useText()
  return (
    <section aria-labelledby="garde">
      <h2 id="garde">{t('data:kept.heading')}</h2>
      <h3>{t('data:kept.database')}</h3>
      <StoredRows />
      <h3>{t('data:kept.settings')}</h3>
      <Ledger>
        <Keys kind="local" />
        <Keys kind="session" />
      </Ledger>
      <h3>{t('data:kept.copies')}</h3>
      <Copies />
      <p>{t('data:kept.elsewhere')}</p>
    </section>
  )
}
