import { useHref, useLocation } from 'react-router'

interface Props {
  readonly title: string
  /** One sentence for those who find the page in a list of results. */
  readonly description: string
}

/** What browsers and search engines are told of a page that can be read without the app. */
export function PageHead({ title, description }: Props) {
  const address = useHref(useLocation().pathname)
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
    </>
  )
}
