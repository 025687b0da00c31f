/** What was typed at the very start of the field to choose, rather than to say. */
export type Prefix = {
  /** The text without it. */
  text: string
  /** `+` is the first slot of the board, `−` the second. */
  slotIndex: 0 | 1 | null
  /** A digit then a space: the group. */
  groupNumber: number | null
}

/** Reads a choice typed at the start of the field; a slot or a group that does not exist leaves the text as it is. */
export function readPrefix(
  typed: string,
  known: { slotCount: number; groupNumbers: readonly number[] },
): Prefix {
  const none = { text: typed, slotIndex: null, groupNumber: null }
  const sign = typed[0]
  if (sign === '+' && known.slotCount > 0) return { ...none, text: typed.slice(1), slotIndex: 0 }
  if ((sign === '-' || sign === '−') && known.slotCount > 1)
    return { ...none, text: typed.slice(1), slotIndex: 1 }
  const digit = /^([1-8])[ \u00A0]/.exec(typed)
  const groupNumber = Number(digit?.[1])
  return known.groupNumbers.includes(groupNumber) ? { ...none, text: typed.slice(2), groupNumber } : none
}
