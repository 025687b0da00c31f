import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import { lastOrderKey } from '../contributions/captureContribution.ts'
import type { AtelierId, GroupId } from '../ids.ts'
import type { GommetteShape, Group, GroupWord } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'

/** Shapes of the groups in order; the first four also name the tablées (design, 3.2). */
const shapes: readonly GommetteShape[] = [
  'rond',
  'carre',
  'triangle',
  'losange',
  'etoile',
  'hexagone',
  'croix',
  'goutte',
]

/** Gives an atelier as many groups as said. A group that somebody or something belongs to is never taken away. */
export function setGroupCount(
  atelierId: AtelierId,
  groups: readonly Group[],
  /** Groups that a lane, a person or a contribution names. */
  usedGroupIds: ReadonlySet<GroupId>,
  count: number,
  word: GroupWord,
  context: RuleContext,
): Decision {
  const inOrder = [...groups].sort((a, b) => a.number - b.number)
  const changes: Change[] = []
  for (const group of inOrder.slice(count)) {
    if (usedGroupIds.has(group.id)) return refuse('groupInUse', { number: group.number })
    changes.push(remove('groups', group.id))
  }
  const placed: { orderKey: string }[] = [...inOrder]
  for (let index = inOrder.length; index < count; index += 1) {
    const number = (inOrder.at(-1)?.number ?? 0) + (index - inOrder.length) + 1
    const group = {
      id: context.newId<GroupId>(),
      atelierId,
      orderKey: lastOrderKey(placed),
      number,
      name: word === 'tablee' ? `Tablée ${number}` : `Groupe ${number}`,
      shape: shapes[index % shapes.length] ?? 'rond',
    }
    placed.push(group)
    changes.push(put('groups', group))
  }
  return changes
}
