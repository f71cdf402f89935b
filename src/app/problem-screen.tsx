import { useText } from '../i18n/use-text'
import { Button, ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import styles from './problem-screen.module.css'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : JSON.stringify(error))

/** What is shown when a screen breaks: a bug, or a part of the app that could not be fetched. */
export function ProblemScreen({ cause }: { readonly cause: unknown }) {
  const { t } = useText()
  return (
    <main className={styles.main}>
      <Notice
        title={t('common:problem.title')}
        actions={
          <>
            <Button look="primary" onClick={() => location.reload()}>
              {t('common:problem.reload')}
            </Button>
            <ButtonLink to="/" reloadDocument>
              {t('common:problem.home')}
            </ButtonLink>
          </>
        }
      >
        <title>{t('common:problem.title')}</title>
        <p>{t('common:problem.text')}</p>
        <details>
          <summary>{t('common:problem.details')}</summary>
          <pre className={styles.details}>{messageOf(cause)}</pre>
        </details>
      </Notice>
    </main>
  )
}
