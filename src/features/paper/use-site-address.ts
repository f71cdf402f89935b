import { useSyncExternalStore } from 'react'
import { useHref } from 'react-router'
import { siteAddress, type SiteAddress } from './site-address'

const never = () => () => undefined

/** The address of the site that shows the app; none while it is not known. */
export function useSiteAddress(): SiteAddress {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  )
  return siteAddress(origin, useHref('/'))
}
