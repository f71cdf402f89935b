import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../scripts/vite/security-policy'

describe('the security policy', () => {
  it('keeps everything on this origin, and nothing inline', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'self'; script-src 'self'; style-src 'self';")
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe')
    expect(CONTENT_SECURITY_POLICY).not.toContain('http')
  })

  it('lets no other site frame the app, which only a header can say', () => {
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe("frame-ancestors 'none'")
  })
})
