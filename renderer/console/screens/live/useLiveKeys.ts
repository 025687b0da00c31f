import { useEffect, useRef } from 'react'
import { type FocusKind, keyOf, type LiveAction, type LiveMode } from './keyOf.ts'

export type LiveKeysOptions = {
  mode: LiveMode
  hasSingleKeys: boolean
  isFieldEmpty: boolean
  /** Does it; false leaves the key to the browser. */
  onAction: (action: LiveAction) => void
}

/** Listens to the keys of the whole window while Conduite is shown. A dialog keeps its own keys. */
export function useLiveKeys(options: LiveKeysOptions): void {
  const latest = useRef(options)
  latest.current = options
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const { mode, hasSingleKeys, isFieldEmpty, onAction } = latest.current
      const focus = focusKindOf(event.target)
      const action = keyOf(event, {
        mode: focus === 'field' ? 'commands' : mode,
        focus,
        hasSingleKeys,
        isFieldEmpty,
      })
      if (!action) {
        // F5 held down must not reload the window in the middle of an evening.
        if (event.key === 'F5') event.preventDefault()
        return
      }
      // The letter itself goes to the field that takes the focus.
      if (action.kind !== 'write') event.preventDefault()
      onAction(action)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** What the focused thing keeps for itself. The capture field is not « a field »: its mode is Saisie. */
function focusKindOf(target: EventTarget | null): FocusKind {
  if (!(target instanceof HTMLElement)) return 'nothing'
  if (target.closest('[role="dialog"], [role="menu"]')) return 'field'
  if (target instanceof HTMLTextAreaElement && target.closest('[data-region="capture"]')) return 'nothing'
  if (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox'))
    return 'choice'
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return 'field'
  return target.closest('button, a, summary') ? 'button' : 'nothing'
}
