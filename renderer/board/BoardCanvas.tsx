import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { ContributionId } from '../../shared/domain/ids.ts'
import classes from './BoardCanvas.module.css'
import type { BoardPicture } from './BoardPicture.ts'
import type { BoardCallbacks, BoardStage, BoardStageOptions, BoardStageWords } from './BoardStage.ts'
import type { Frame } from './geometry/Frame.ts'

export type BoardCanvasHandle = {
  zoomTo(scale: number): void
  fit(): void
  /** Brings it into view and says where it is, in px from the corner of the canvas. */
  reveal(id: string): Frame | null
  /** The same without moving the board. */
  locate(id: string): Frame | null
  carryFromTray(ids: readonly ContributionId[], event: { clientX: number; clientY: number }): void
}

export type BoardCanvasProps = {
  readonly handle: Ref<BoardCanvasHandle>
  readonly picture: BoardPicture | null
  readonly selection: ReadonlySet<string>
  readonly options: BoardStageOptions
  readonly words: BoardStageWords
  readonly callbacks: BoardCallbacks
  readonly cursor: 'default' | 'crosshair'
}

/** The element of the stage. konva is fetched when it is first shown; the list is there for who does not see it. */
export function BoardCanvas({
  handle,
  picture,
  selection,
  options,
  words,
  callbacks,
  cursor,
}: BoardCanvasProps) {
  const element = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<BoardStage | null>(null)
  const [isPainted, setPainted] = useState(false)
  const latest = useRef(callbacks)
  useLayoutEffect(() => {
    latest.current = callbacks
  })
  const { untitled, dropHere, newSet } = words

  useEffect(() => {
    let isGone = false
    let made: BoardStage | null = null
    void import('./BoardStage.ts').then(async ({ BoardStage }) => {
      if (isGone || !element.current) return
      made = new BoardStage(
        {
          onSelect: (ids) => latest.current.onSelect(ids),
          onMove: (move) => latest.current.onMove(move),
          onMoveCluster: (move) => latest.current.onMoveCluster(move),
          onOpen: (id) => latest.current.onOpen(id),
          onRename: (id) => latest.current.onRename(id),
          onUse: (place, box) => latest.current.onUse(place, box),
          onViewport: (viewport) => latest.current.onViewport(viewport),
          onOverTray: (isOver) => latest.current.onOverTray(isOver),
          onCarry: (isCarrying) => latest.current.onCarry(isCarrying),
        },
        { untitled, dropHere, newSet },
      )
      await made.create(element.current)
      if (!isGone) setStage(made)
    })
    return () => {
      isGone = true
      made?.destroy()
      setStage(null)
      setPainted(false)
    }
  }, [untitled, dropHere, newSet])

  useEffect(() => stage?.setOptions(options), [stage, options])
  useEffect(() => {
    if (!picture || !stage) return
    stage.show(picture)
    setPainted(true)
  }, [stage, picture])
  useEffect(() => stage?.select(selection), [stage, selection])

  useImperativeHandle(
    handle,
    () => ({
      zoomTo: (scale) => stage?.zoomTo(scale),
      fit: () => stage?.fit(),
      reveal: (id) => stage?.reveal(id) ?? null,
      locate: (id) => stage?.locate(id) ?? null,
      carryFromTray: (ids, event) => stage?.carryFromTray(ids, event),
    }),
    [stage],
  )

  return (
    <div
      ref={element}
      className={classes.canvas}
      data-cursor={cursor}
      aria-hidden="true"
      data-board-canvas=""
      data-ready={isPainted || undefined}
    />
  )
}
