import { useEffect, useRef } from 'react'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { stepDuration } from '../../../design/stepDuration.ts'
import { isWriting } from '../../useHistoryKeys.ts'

/** What the keys of the agenda act on. */
export type AgendaKeyTarget = {
  sequences: readonly Sequence[]
  selected: Sequence | null
  minutesOf: (sequence: Sequence) => number
  select: (sequence: Sequence) => void
  moveBy: (sequence: Sequence, by: 1 | -1) => void
  changeDuration: (sequence: Sequence, minutes: number) => void
  edit: (sequence: Sequence) => void
  remove: (sequence: Sequence) => void
  search: () => void
}

/**
 * Agenda keys: `↑ ↓` select, `Alt ↑ ↓` move, `+ −` five minutes, `Maj + −` one, `Entrée` edit, `Suppr` remove,
 * `/` search. They act outside controls only, and never under a dialog, a menu or a lifted block.
 */
export function useAgendaKeys(target: AgendaKeyTarget): void {
  const latest = useRef(target)
  latest.current = target
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || isWriting(event.target)) return
      if (document.querySelector('[role="dialog"], [role="menu"], [data-lifted]')) return
      if (act(event, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function act(event: KeyboardEvent, target: AgendaKeyTarget): boolean {
  const { selected, sequences } = target
  if (event.key === '/') {
    target.search()
    return true
  }
  const isOnControl = event.target instanceof Element && event.target.closest('button, a, input') !== null
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    if (event.target instanceof Element && event.target.matches('input')) return false
    const by = event.key === 'ArrowUp' ? -1 : 1
    if (event.altKey) {
      if (selected) target.moveBy(selected, by)
      return selected !== null
    }
    const index = selected ? sequences.indexOf(selected) + by : by === 1 ? 0 : sequences.length - 1
    const next = sequences[index]
    if (next) target.select(next)
    return next !== undefined
  }
  if (!selected || event.altKey) return false
  const direction = directionOf(event)
  if (direction) {
    const minutes = target.minutesOf(selected)
    target.changeDuration(
      selected,
      stepDuration(minutes, direction.sign, direction.isFine ? 1 : 5, { min: 0, max: 600 }),
    )
    return true
  }
  if (isOnControl) return false
  if (event.key === 'Enter') target.edit(selected)
  else if (event.key === 'Delete' || event.key === 'Backspace') target.remove(selected)
  else return false
  return true
}

/** `+` needs Maj on most keyboards’ main rows, so only the number pad tells « Maj + » from « + » there. */
function directionOf(event: KeyboardEvent): { sign: 1 | -1; isFine: boolean } | null {
  const isPad = event.code.startsWith('Numpad')
  if (event.key === '+') return { sign: 1, isFine: isPad && event.shiftKey }
  if (event.key === '=') return { sign: 1, isFine: false }
  if (event.key === '-' || event.key === '−') return { sign: -1, isFine: event.shiftKey }
  return event.key === '_' ? { sign: -1, isFine: true } : null
}
