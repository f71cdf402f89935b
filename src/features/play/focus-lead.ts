export const leadElementId = (leadId: string): string => `lead-${leadId}`
export const handleElementId = (leadId: string): string => `lead-${leadId}-handle`

const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus())

/** A lead that changes level is drawn anew in another column: the focus follows it there. */
export function focusLead(leadId: string): void {
  focusOn(leadElementId(leadId))
}

/** After a drag the focus stays on the handle, ready for the next one. */
export function focusHandle(leadId: string): void {
  focusOn(handleElementId(leadId))
}
