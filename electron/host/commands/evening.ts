import { followResume, followSteps, withFollowers } from '../../../shared/activities/followSteps.ts'
import { type Decision, isRefusal, refuse } from '../../../shared/domain/change.ts'
import { acceptProposal } from '../../../shared/domain/evening/acceptProposal.ts'
import { changeRemaining } from '../../../shared/domain/evening/changeRemaining.ts'
import { finishEvening } from '../../../shared/domain/evening/finishEvening.ts'
import { goNext } from '../../../shared/domain/evening/goNext.ts'
import { goPrevious } from '../../../shared/domain/evening/goPrevious.ts'
import { goToSequence } from '../../../shared/domain/evening/goToSequence.ts'
import { nextStep, previousStep } from '../../../shared/domain/evening/nextStep.ts'
import { pauseClock } from '../../../shared/domain/evening/pauseClock.ts'
import { refuseProposal } from '../../../shared/domain/evening/refuseProposal.ts'
import { reopenEvening } from '../../../shared/domain/evening/reopenEvening.ts'
import { resumeClock } from '../../../shared/domain/evening/resumeClock.ts'
import { skipSequence } from '../../../shared/domain/evening/skipSequence.ts'
import { startEvening } from '../../../shared/domain/evening/startEvening.ts'
import { startLaneClock } from '../../../shared/domain/evening/startLaneClock.ts'
import type { AtelierId } from '../../../shared/domain/ids.ts'
import type { Atelier, Clock, Evening, Lane, Sequence, Wall } from '../../../shared/domain/rows.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import { showOnWall, wallOf } from '../../../shared/domain/wall/changeWall.ts'
import type { Reader } from '../database/Store.ts'
import { act } from './boards.ts'
import type { VerbsOf } from './verb.ts'

export type CourseRows = {
  atelier: Atelier
  sequences: Sequence[]
  lanes: Lane[]
  clocks: Clock[]
  evening: Evening | undefined
  wall: Wall
}

/** What the rules of an evening read; undefined when the atelier is gone. */
export function courseRows(read: Reader, atelierId: AtelierId): CourseRows | undefined {
  const atelier = read.get('ateliers', atelierId)
  if (!atelier) return undefined
  return {
    atelier,
    sequences: read.where('sequences', { atelierId }),
    lanes: read.where('lanes', { atelierId }),
    clocks: read.where('clocks', { atelierId }),
    evening: read.get('evenings', atelierId),
    wall: wallOf(atelierId, read.get('walls', atelierId)),
  }
}

function onCourse(read: Reader, atelierId: AtelierId, rule: (rows: CourseRows) => Decision): Decision {
  const rows = courseRows(read, atelierId)
  return rows ? rule(rows) : refuse('notFound')
}

/** A move of the evening, and what the boards do at the step it comes to. */
function moveOn(
  read: Reader,
  atelierId: AtelierId,
  context: RuleContext,
  rule: (rows: CourseRows) => Decision,
): Decision {
  return onCourse(read, atelierId, (rows) => {
    const decision = rule(rows)
    if (isRefusal(decision)) return decision
    const boards = read.where('boards', { atelierId })
    const actions = followSteps(decision, { ...rows, boards })
    return withFollowers(
      decision,
      actions.map(({ boardId, action }) => act(read, { id: boardId, action }, context)),
    )
  })
}

export const eveningVerbs: VerbsOf<'evening'> = {
  start: (read, input, context) =>
    moveOn(read, input.atelierId, context, (rows) => startEvening(rows, input, context)),
  pause: (read, input, context) =>
    onCourse(read, input.atelierId, (rows) => pauseClock(rows, input, context)),
  resume: (read, input, context) =>
    onCourse(read, input.atelierId, (rows) => {
      const decision = resumeClock(rows, input, context)
      if (isRefusal(decision)) return decision
      const boards = read.where('boards', { atelierId: input.atelierId })
      const actions = followResume(decision, { ...rows, boards }, context.now)
      return withFollowers(
        decision,
        actions.map(({ boardId, action }) => act(read, { id: boardId, action }, context)),
      )
    }),
  changeRemaining: (read, input, context) =>
    onCourse(read, input.atelierId, (rows) => changeRemaining(rows, input, context)),
  goNext: (read, input, context) => moveOn(read, input.atelierId, context, (rows) => goNext(rows, context)),
  goPrevious: (read, input, context) => onCourse(read, input.atelierId, (rows) => goPrevious(rows, context)),
  goTo: (read, input, context) =>
    moveOn(read, input.atelierId, context, (rows) => goToSequence(rows, input, context)),
  skip: (read, input, context) =>
    onCourse(read, input.atelierId, (rows) => skipSequence(rows, input, context)),
  startLane: (read, input, context) =>
    moveOn(read, input.atelierId, context, (rows) => startLaneClock(rows, input, context)),
  nextStep: (read, input, context) =>
    moveOn(read, input.atelierId, context, (rows) => nextStep(rows, input, context)),
  previousStep: (read, input, context) =>
    moveOn(read, input.atelierId, context, (rows) => previousStep(rows, input, context)),
  finish: (read, input, context) =>
    onCourse(read, input.atelierId, (rows) => {
      const finished = finishEvening(rows, context)
      // What was said to the hall during the evening does not stand over its thanks.
      const wall = { ...rows.wall, message: '' }
      const thanks = showOnWall(rows.atelier, wall, undefined, { scene: 'thanks', boardId: null }, context)
      return isRefusal(finished) || isRefusal(thanks) ? finished : [...finished, ...thanks]
    }),
  reopen: (read, input, context) => onCourse(read, input.atelierId, (rows) => reopenEvening(rows, context)),
  acceptProposal: (read, input) => onCourse(read, input.atelierId, (rows) => acceptProposal(rows, input)),
  refuseProposal: (read, input, context) =>
    onCourse(read, input.atelierId, (rows) => refuseProposal(rows, context)),
}
