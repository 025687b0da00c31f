import type { Commands } from '../../renderer/client/Connection.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { BoardId } from '../../shared/domain/ids.ts'
import type { Board } from '../../shared/domain/rows.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'

/**
 * Puts on a board what a walkthrough says was said on another: settings, topics and paroles with their places, sets,
 * counts, and the structured sheets. The ids are those of the walkthrough, so that what names them still does.
 */
export async function pourBoard(
  commands: Commands,
  boardId: BoardId,
  from: SynthesisRows,
  source: Board,
): Promise<void> {
  const { settings, title, heading } = source
  await commands.boards.changeSettings({ id: boardId, title, heading, settings })
  const placements = new Map(from.placements.map((one) => [one.contributionId, one]))
  const said = from.contributions.filter((one) => one.boardId === source.id)
  for (const one of inOrder(
    said.map((row) => ({ ...row, orderKey: placements.get(row.id)?.orderKey ?? '' })),
  )) {
    const slot = placements.get(one.id)?.slot ?? null
    const { id, text, details } = one
    await commands.contributions.capture({ id, boardId, slot, groupId: null, text, details })
    if (one.count > 1) await commands.contributions.setCount({ id, count: one.count })
    if (one.status !== 'brut') await commands.contributions.setStatus({ ids: [id], status: one.status })
  }
  for (const { id, slot, title: name } of from.clusters.filter((one) => one.boardId === source.id)) {
    const contributionIds = said
      .filter((one) => placements.get(one.id)?.clusterId === id)
      .map((one) => one.id)
    await commands.clusters.create({ id, boardId, slot, title: name, contributionIds })
  }
  const sheets = from.sheets.filter((one) => one.boardId === source.id)
  for (const sheet of sheets.toSorted((a, b) => a.number - b.number)) {
    const { id, model, contributionId } = sheet
    await commands.sheets.open({ id, boardId, model, contributionId })
    for (const [field, value] of Object.entries({ ...sheet.fields, ...sheet.privateFields }))
      await commands.sheets.fill({
        id,
        field,
        value,
        baseValue: typeof value === 'string' ? '' : [],
        filledFrom: 'papier',
      })
    if (sheet.status === 'rendu') await commands.sheets.change({ id, status: 'rendu' })
  }
}
