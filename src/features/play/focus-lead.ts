export const leadElementId = (leadId: string): string => `lead-${leadId}`

/** A lead that changes level is drawn anew in another column: the focus follows it there. */
export function focusLead(leadId: string): void {
  requestAnimationFrame(() => document.getElementById(leadElementId(leadId))?.focus())
}
