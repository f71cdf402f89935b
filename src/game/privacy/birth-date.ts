import type { Finding } from './finding'
import { matchAfter } from './match-after'

/**
 * Words after which a date is that of a birth: those of civil status forms in French, Romanian, German, Luxembourgish,
 * Dutch, Greek. Any other date is left alone: meetings and reviews have theirs.
 */
const BORN =
  /(?<![\p{L}[])(?:(?:née?s?|nee|né\(e\))(?: (?:à|en|au|aux) \p{Lu}[\p{L}’' -]{1,24})?,? (?:le|en)|(?:date de )?naissance(?: est)?(?: le)?|ddn|n[ăa]scut[ăa]?(?: [\p{L} ]{1,24})? (?:la|pe|[îi]n)(?: data de)?|data na[șş]terii|geb(?:oren|uer|\.)(?: [\p{L} ]{1,24})? ?(?:am|den|op)|geb\.|geburtsdatum|geboortedatum|γενν\p{L}{2,8} (?:στις|την|τον)|(?:ημερομηνία|ημ\.|ημ\/νία) γέννησης)[ \u00a0:]{1,3}/giu

const DATE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[/.\- ]\d{1,2}[/.\- ](?:\d{4}|\d{2})(?!\d)|\d{1,2}(?:er|re|η|ης|st|nd|rd|th|\.)?[ \u00a0](?:\p{L}{3,12}\.?[ \u00a0]\d{4}(?!\d)|(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}{0,6})|\p{L}{3,12} (?:19|20)\d{2}(?!\d)/iuy

export function* findBirthDates(text: string): Generator<Finding> {
  for (const { start, end } of matchAfter(text, BORN, DATE)) yield { kind: 'birth-date', start, end }
}
