/** F6: from the rail to the sequence, the screen, what is pressed live, the capture, and round again. */
export function focusRegion(isBackward: boolean): void {
  const order = ['rail', 'sequence', 'screen', 'controls', 'capture']
  const regions = order.flatMap((name) => [
    ...document.querySelectorAll<HTMLElement>(`[data-region="${name}"]`),
  ])
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const step = isBackward ? -1 : 1
  const next =
    at === -1 ? (isBackward ? regions.length - 1 : 0) : (at + step + regions.length) % regions.length
  regions[next]?.focus()
}
