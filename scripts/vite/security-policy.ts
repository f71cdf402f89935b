// What a page of ours may do: nothing that leaves this origin, and no script or style written in the page.

const DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

const join = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** For the page itself, so that it holds wherever the page is hosted. */
export const CONTENT_SECURITY_POLICY = join(DIRECTIVES)

/** For a server; `frame-ancestors` counts in a header only. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': join({ ...DIRECTIVES, 'frame-ancestors': "'none'" }),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
