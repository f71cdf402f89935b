import type { Plugin } from 'vite'
import { CONTENT_SECURITY_POLICY } from './security-policy.ts'

/** Writes the policy into the built page; development needs the inline script of hot reload. */
export function securityPolicyPlugin(): Plugin {
  return {
    name: 'reflextics:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        // Before anything that it governs.
        injectTo: 'head-prepend',
      },
    ],
  }
}
