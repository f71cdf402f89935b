import { encode } from 'uqr'

/** What scanners need around the code, in modules (ISO/IEC 18004). */
export const QUIET_ZONE = 4

/** The dark modules of the code, row by row, without its quiet zone. A fifth of it may be hidden and it still reads. */
export const qrModules = (address: string): readonly (readonly boolean[])[] =>
  encode(address, { ecc: 'M', boostEcc: true, border: 0 }).data
