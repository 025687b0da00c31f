import { inOrder } from '../../../domain/agenda/inOrder.ts'
import type { Atelier, Board, Cluster, Contribution, Output } from '../../../domain/rows.ts'

/** Something that may be voted, word for word, and the row it comes from. */
export type SourceItem = { table: 'outputs' | 'clusters' | 'contributions'; id: string; text: string }

export type OptionSource = {
  key: string
  kind: 'outputs' | 'clusters' | 'contributions'
  /** The atelier, or the board. */
  title: string
  /** The kind of its outputs, or empty. */
  detail: string
  items: SourceItem[]
}

/**
 * Where options may be taken from: what each atelier sent on, the first of them first, then the sets and the paroles of
 * this evening's boards. What was set aside is not proposed.
 */
export function optionSources(rows: {
  ateliers: readonly Atelier[]
  outputs: readonly Output[]
  boards: readonly Board[]
  contributions: readonly Contribution[]
  clusters: readonly Cluster[]
}): OptionSource[] {
  const sent = inOrder(rows.ateliers).flatMap((atelier): OptionSource[] => {
    const here = inOrder(rows.outputs).filter(
      (output) => output.atelierId === atelier.id && output.status !== 'ecarte',
    )
    const kinds = [...new Set(here.map((output) => output.kind))]
    return kinds.map((kind) => ({
      key: `${atelier.id} ${kind}`,
      kind: 'outputs',
      title: atelier.title,
      detail: kinds.length > 1 ? kind : '',
      items: here
        .filter((output) => output.kind === kind)
        .map((output) => ({ table: 'outputs', id: output.id, text: output.title })),
    }))
  })
  const said = rows.boards.flatMap((board): OptionSource[] => {
    const sets = inOrder(rows.clusters)
      .filter((cluster) => cluster.boardId === board.id && cluster.title.trim() !== '')
      .map((cluster) => ({ table: 'clusters' as const, id: cluster.id, text: cluster.title }))
    const paroles = rows.contributions
      .filter((one) => one.boardId === board.id && one.status !== 'ecarte')
      .map((one) => ({ table: 'contributions' as const, id: one.id, text: one.text }))
    return (
      [
        { kind: 'clusters', items: sets },
        { kind: 'contributions', items: paroles },
      ] as const
    ).flatMap(({ kind, items }) =>
      items.length === 0
        ? []
        : [{ key: `${board.id} ${kind}`, kind, title: board.title, detail: board.title, items: [...items] }],
    )
  })
  return [...sent, ...said]
}
