import { useText } from '../i18n/use-text'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'

export function NotFound() {
  const { t } = useText()
  return (
    <Notice
      title={t('common:notFound.title')}
      actions={
        <>
          <ButtonLink look="primary" to="/">
            {t('common:notFound.home')}
          </ButtonLink>
          <ButtonLink to="/cartes">{t('common:notFound.cards')}</ButtonLink>
        </>
      }
    >
      <title>{t('common:notFound.title')}</title>
      <p>{t('common:notFound.text')}</p>
    </Notice>
  )
}
