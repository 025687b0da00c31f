export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string }

/** From one version of a text to the next, word by word: what stays, what went, what came; neighbours together. */
export function wordChanges(before: string, after: string): WordChange[] {
  const old = before.split(/\s+/).filter((word) => word !== '')
  const next = after.split(/\s+/).filter((word) => word !== '')
  // longest[i][j]: how many words the ends of both texts, from i and from j, have in common.
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = longest[i]
    if (!row) continue
    for (let j = next.length - 1; j >= 0; j -= 1) {
      row[j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const changes: WordChange[] = []
  const add = (kind: WordChange['kind'], word: string | undefined) => {
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += ` ${word ?? ''}`
    else changes.push({ kind, text: word ?? '' })
  }
  let i = 0
  let j = 0
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      add('same', old[i])
      i += 1
      j += 1
    } else if (i < old.length && (j >= next.length || at(i + 1, j) >= at(i, j + 1))) {
      add('removed', old[i])
      i += 1
    } else {
      add('added', next[j])
      j += 1
    }
  }
  return changes
}
