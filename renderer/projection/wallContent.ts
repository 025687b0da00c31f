import type { EveningProjection } from '../../shared/domain/evening/projectEvening.ts'
import { wallOf } from '../../shared/domain/wall/changeWall.ts'
import { type Replica, rowIn } from '../../shared/replica/Replica.ts'
import type { Locale } from '../../shared/text/typography.ts'
import { EveningOnWall } from './EveningOnWall.ts'
import type { ScenePicture } from './scenePicture.ts'
import { wallScale } from './wallScale.ts'

export type WallContent = {
  /** Two pictures with the same key follow each other without a cross-fade. */
  key: string
  scene: ScenePicture
  /** Counted from 0 by the clicker. */
  page: number
  /** A sentence over what is shown; empty: none. */
  message: string
  /** « 19 h 50 » */
  nowText: string
  /** What multiplies the four sizes: 1 for a last row at 15 m of an image of 1,50 m. */
  scale: number
}

/**
 * What the wall of the atelier on stage shows at `now` (ms), out of the rows that a wall may see. The same rows and
 * the same instant give the same picture, in the hall and in the preview of the console.
 */
export function wallContent(replica: Replica, now: number, locale: Locale): WallContent {
  const atelier = rowIn(replica, 'ateliers', replica.atelierId)
  if (!atelier) {
    const scene: ScenePicture = { kind: 'waiting' }
    return { key: 'waiting', scene, page: 0, message: '', nowText: '', scale: 1 }
  }
  const wall = wallOf(atelier.id, rowIn(replica, 'walls', atelier.id))
  const view = new EveningOnWall(replica, atelier, now, locale)
  const scene: ScenePicture = wall.isMasked ? { kind: 'masked' } : view.scene(wall)
  return {
    key: keyOf(scene, view.projection),
    scene,
    page: scene.kind === 'board' && wall.scene === 'review' ? view.reviewPage(wall) : wall.page,
    message: wall.isMasked ? '' : wall.message.trim(),
    nowText: view.hour(now),
    scale: wallScale(wall),
  }
}

/** The consigne of each sequence and each board fades in; a step, a page or a minute do not. */
function keyOf(scene: ScenePicture, projection: EveningProjection): string {
  if (scene.kind === 'board') return `board ${scene.boardId}`
  if (scene.kind === 'instruction' || scene.kind === 'lanes')
    return `${scene.kind} ${projection.currentSequenceId}`
  return scene.kind
}
