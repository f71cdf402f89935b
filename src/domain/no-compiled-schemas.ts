// zod compiles validators with `new Function` where it may; the Content-Security-Policy forbids it, and would report
// even the attempt. Imported before any schema is made.
import * as z from 'zod/mini'

z.config({ jitless: true })
