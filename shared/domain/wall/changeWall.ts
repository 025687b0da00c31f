import { type Decision, put, refuse } from '../change.ts'
import type { AtelierId } from '../ids.ts'
import type { Atelier, Board, Json, Wall } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'

/** The wall of an atelier nobody has touched yet: the welcome, for a last row at 15 m and an image of 1,50 m. */
export function wallOf(atelierId: AtelierId, wall: Wall | undefined): Wall {
  return (
    wall ?? {
      id: atelierId,
      v: 0,
      atelierId,
      scene: 'welcome',
      shownAt: 0,
      boardId: null,
      isMasked: false,
      isFrozen: false,
      isEasy: false,
      message: '',
      page: 0,
      lastRowM: 15,
      imageHeightM: 1.5,
    }
  )
}

/** Puts something on the wall: it lifts the mask, and starts at the first page. A frozen wall stays frozen. */
export function showOnWall(
  atelier: Atelier | undefined,
  wall: Wall | undefined,
  board: Board | undefined,
  wanted: Pick<Wall, 'scene' | 'boardId'>,
  context: Pick<RuleContext, 'now'>,
): Decision {
  if (!atelier) return refuse('notFound')
  if (wanted.scene === 'board' && board?.atelierId !== atelier.id) return refuse('notFound')
  const boardId = wanted.scene === 'board' ? wanted.boardId : null
  return [
    put('walls', {
      ...wallOf(atelier.id, wall),
      scene: wanted.scene,
      shownAt: context.now,
      boardId,
      page: 0,
      isMasked: false,
    }),
  ]
}

export function changeWall(
  atelier: Atelier | undefined,
  wall: Wall | undefined,
  fields: Partial<Pick<Wall, 'isMasked' | 'isEasy' | 'message' | 'page' | 'lastRowM' | 'imageHeightM'>>,
): Decision {
  if (!atelier) return refuse('notFound')
  return [put('walls', { ...wallOf(atelier.id, wall), ...fields })]
}

/** Keeps what the hall sees now, or lets it follow again. `picture` is what the projection's scope shows. */
export function freezeWall(
  atelier: Atelier | undefined,
  wall: Wall | undefined,
  isFrozen: boolean,
  picture: Json,
): Decision {
  if (!atelier) return refuse('notFound')
  const changed = put('walls', { ...wallOf(atelier.id, wall), isFrozen })
  if (!isFrozen) return [changed]
  return [changed, put('frozenPictures', { id: atelier.id, atelierId: atelier.id, rows: picture })]
}
