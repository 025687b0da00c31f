import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { groupName } from './courseTable.ts'
import type { DocumentWriter } from './documentWriter.ts'

/** « Groupe 2 », « Groupes 1 et 2 », « Groupes 1 à 4 »: several groups in few words; one after the other when numbers jump. */
export function groupsLabel(
  groupIds: ReadonlySet<string | null>,
  rows: Pick<SynthesisRows, 'groups' | 'demarche'>,
  writer: Pick<DocumentWriter, 'translate'>,
): string {
  const numbers = rows.groups
    .filter(({ id }) => groupIds.has(id))
    .map(({ number }) => number)
    .sort((a, b) => a - b)
  const [from = 0] = numbers
  const to = numbers.at(-1) ?? 0
  const isRun = numbers.length === groupIds.size && to - from === numbers.length - 1
  if (numbers.length < 2 || !isRun)
    return [...groupIds].map((groupId) => groupName(groupId, rows, writer)).join(', ')
  const key = numbers.length === 2 ? 'Pair' : 'Range'
  return writer.translate(`printing.${rows.demarche.groupWord}${key}`, { from, to })
}
