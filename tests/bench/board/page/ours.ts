import { defaultLook } from '../../../../renderer/board/BoardLook.ts'
import type { BoardPicture, NotePicture } from '../../../../renderer/board/BoardPicture.ts'
import { BoardStage } from '../../../../renderer/board/BoardStage.ts'
import type { Box } from '../../../../shared/activities/activity.ts'
import '../../../../renderer/design/tokens.css'
import { sceneOf } from './scene.ts'

declare global {
  interface Window {
    /** Where the board stands in the window: window px = board px × scale + offset. */
    place?: () => { x: number; y: number; scale: number }
    isReady?: boolean
  }
}

const asked = new URLSearchParams(location.search)
const count = Number(asked.get('notes'))
const scale = Number(asked.get('scale'))
const notes = sceneOf(count, Number(asked.get('perRow')))
const shapes = ['rond', 'carre', 'triangle', 'losange'] as const

/** The notes with what was carried moved; the board is three windows wide, so that it can be pushed aside. */
function pictureOf(moved: ReadonlyMap<string, number>): BoardPicture {
  const boxes: Box[] = notes.map((note) => ({
    id: note.id,
    kind: 'contribution',
    slotId: 'mur',
    parentId: null,
    x: note.x + (moved.get(note.id) ?? 0),
    y: note.y,
    width: note.width,
    height: note.height,
  }))
  const pictures = new Map<string, NotePicture>(
    notes.map((note, index) => [
      note.id,
      {
        id: note.id,
        v: 1 + (moved.has(note.id) ? 1 : 0),
        text: note.text,
        shape: shapes[index % shapes.length] ?? 'rond',
        count: 1,
        agreements: 0,
        colour: 'papier',
      },
    ]),
  )
  const slot = { id: 'mur', title: 'Mur', subtitle: '', sign: 'none', colour: 'papier' } as const
  return {
    layout: { width: (3 * innerWidth) / scale, height: (3 * innerHeight) / scale, boxes },
    notes: pictures,
    sets: new Map(),
    slots: new Map([['mur', slot]]),
  }
}

let viewport = { x: 0, y: 0, scale: 1 }
const moved = new Map<string, number>()
const nothing = () => undefined
const stage = new BoardStage(
  {
    onSelect: (ids) => stage.select(ids),
    onMove: ({ contributionIds }) => {
      for (const id of contributionIds) moved.set(id, 40)
      stage.show(pictureOf(moved))
    },
    onMoveCluster: nothing,
    onOpen: nothing,
    onRename: nothing,
    onUse: () => false,
    onViewport: (next) => {
      viewport = next
    },
    onOverTray: nothing,
    onCarry: nothing,
  },
  { untitled: '', dropHere: '', newSet: '' },
)
const root = document.getElementById('root')
if (root) {
  await stage.create(root)
  stage.setOptions({ look: { ...defaultLook, notePaddingPx: 8 }, isReadOnly: false, canOpenSets: false })
  stage.show(pictureOf(moved))
  stage.zoomTo(scale)
  // Zooming is around the middle: what is seen begins at the corner.
  root.dispatchEvent(new WheelEvent('wheel', { deltaX: -99_999, deltaY: -99_999, cancelable: true }))
  window.place = () => viewport
  setTimeout(() => {
    window.isReady = true
  }, 600)
}
