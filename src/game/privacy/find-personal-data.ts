// What in a text may say who somebody is. Every quantifier of its expressions is bounded: the time is that of the
// length of the text, whatever the text.
import { findAddresses } from './address'
import { findBirthDates } from './birth-date'
import { findEmails } from './email'
import { findFileNumbers } from './file-number'
import type { Finding } from './finding'
import { keepMostSpecific } from './keep-most-specific'
import { findNamedPersons } from './named-person'
import { findNationalNumbers } from './national-number'
import { findPhones } from './phone'

const DETECTORS = [
  findAddresses,
  findBirthDates,
  findEmails,
  findFileNumbers,
  findNamedPersons,
  findNationalNumbers,
  findPhones,
]

/** In the order of the text, none over another. It may be wrong both ways: it points out, it decides nothing. */
export const findPersonalData = (text: string): readonly Finding[] =>
  keepMostSpecific(DETECTORS.flatMap((find) => [...find(text)]))
