import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Layout, Measure } from '../../shared/activities/activity.ts'
import { type Locale, typeset } from '../../shared/text/typography.ts'
import { Button } from '../design/Button.tsx'
import { EmptyState } from '../design/EmptyState.tsx'
import { BoardCanvas, type BoardCanvasHandle } from './BoardCanvas.tsx'
import { type BoardLook, defaultLook } from './BoardLook.ts'
import { boardPicture } from './BoardPicture.ts'
import { type BoardTool, BoardToolbar } from './BoardToolbar.tsx'
import { BoardTwin } from './BoardTwin.tsx'
import classes from './BoardView.module.css'
import type { Frame } from './geometry/Frame.ts'
import { InPlaceEditor } from './InPlaceEditor.tsx'
import { boardFontsReady, measureText } from './measureText.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { Tray } from './Tray.tsx'
import { type BoardModelInput, useBoardModel } from './useBoardModel.ts'
import { WritingPanel } from './WritingPanel.tsx'

export type BoardViewInput = BoardModelInput & {
  readonly title: string
  readonly locale: Locale
  /** Positions in a frame of that width; the activity's own `layout`. */
  readonly layout: (widthPx: number, measure: Measure) => Layout
  /** Sizes shared with that layout; the plain look without it. */
  readonly look?: (layout: Layout) => BoardLook
  readonly initialView?: 'canvas' | 'list'
  /** Single letters (`L`, `N`, `S`, `R`) act; they can be turned off. */
  readonly hasLetterKeys?: boolean
}

/** Height of what floats at the foot of the board, in px. */
const footReachPx = 190
const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.25, 1.5, 1.75, 2]

/** One board whole: the canvas or its list, what is to be put away, the tools, and what is told aloud. */
export function BoardView(input: BoardViewInput) {
  const { title, locale, layout, look, translate, rows, slots, isReadOnly, canOpenSets } = input
  const model = useBoardModel(input)
  const [view, setView] = useState(input.initialView ?? 'canvas')
  const [tool, setTool] = useState<BoardTool>('choose')
  const [scale, setScale] = useState(1)
  const [isOverTray, setOverTray] = useState(false)
  const [isCarrying, setCarrying] = useState(false)
  const [carriedFromTray, setCarriedFromTray] = useState<string | null>(null)
  /** The bar of what is chosen never comes under the hand that has just chosen. */
  const [isBarOnTop, setBarOnTop] = useState(false)
  const [areFontsReady, setFontsReady] = useState(false)
  const [widthPx, setWidthPx] = useState(0)
  const [writingFrame, setWritingFrame] = useState<Frame | null>(null)
  const main = useRef<HTMLDivElement>(null)
  const canvas = useRef<BoardCanvasHandle>(null)

  useEffect(() => {
    void boardFontsReady().then(() => setFontsReady(true))
    const element = main.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const picture = useMemo(() => {
    if (!areFontsReady || widthPx === 0) return null
    const measure: Measure = (text, style, width) => measureText(typeset(text, locale), style, width)
    return boardPicture(rows, slots, layout(widthPx, measure), locale)
  }, [areFontsReady, widthPx, rows, slots, layout, locale])
  const options = useMemo(
    () => ({ look: (picture && look?.(picture.layout)) ?? defaultLook, isReadOnly, canOpenSets }),
    [look, picture, isReadOnly, canOpenSets],
  )

  const { writing } = model
  const writtenId =
    writing?.kind === 'edit' ? writing.contributionId : writing?.kind === 'title' ? writing.clusterId : null
  const frameOf = (find: ((id: string) => Frame | null) | undefined) => {
    if (writtenId === null || !find) return null
    return (writing?.kind === 'title' ? find(`${writtenId}:title`) : null) ?? find(writtenId)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture moves what is being written
  useEffect(() => {
    if (writtenId !== null) canvas.current?.reveal(writtenId)
    setWritingFrame(view === 'canvas' ? frameOf(canvas.current?.locate) : null)
  }, [writtenId, view, picture])

  const setViewAndSay = (next: 'canvas' | 'list') => {
    setView(next)
    model.say(translate(next === 'list' ? 'board.toList' : 'board.toCanvas'))
  }
  const slotOfChoice = () => {
    const id = model.chosenContributions[0]
    const placed = id ? rows.placements.find((placement) => placement.contributionId === id) : undefined
    const cluster = model.chosenCluster ? model.clusters.get(model.chosenCluster) : undefined
    return {
      slotId: cluster?.slot ?? placed?.slot ?? null,
      clusterId: cluster?.id ?? placed?.clusterId ?? null,
    }
  }
  /** A tool takes what is chosen at once; without a choice it waits for a press on the board. */
  const takeTool = (next: BoardTool) => {
    setTool('choose')
    const { slotId, clusterId } = slotOfChoice()
    if (next === 'parole' && (slotId !== null || view === 'list')) {
      model.write({ kind: 'new', slotId, clusterId })
    } else if (next === 'set' && (slotId !== null || view === 'list')) {
      const slot = slotId ?? slots[0]?.id
      if (slot !== undefined) model.openSet(slot, model.chosenContributions)
    } else if (next === 'title' && clusterId !== null) model.write({ kind: 'title', clusterId })
    else if (next !== 'choose' && view === 'canvas') {
      setTool(next)
      model.say(translate(next === 'title' ? 'board.pickSet' : 'board.pickPlace'))
    }
  }
  const zoom = (step: 1 | -1) => {
    const next =
      step === 1
        ? zoomSteps.find((one) => one > scale + 0.005)
        : zoomSteps.findLast((one) => one < scale - 0.005)
    if (next !== undefined) canvas.current?.zoomTo(next)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement> | globalThis.KeyboardEvent) => {
    const isOnControl =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]') !==
        null
    if (isOnControl || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (!takeKey(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const takeKey = (key: string): boolean => {
    const chosen = model.chosenContributions
    const letter = input.hasLetterKeys === false ? '' : key.toLowerCase()
    if (letter === 'l') setViewAndSay(view === 'list' ? 'canvas' : 'list')
    else if (key === 'Escape' && tool !== 'choose') setTool('choose')
    else if (key === 'Escape' && model.selection.size > 0) model.select(new Set())
    else if (view === 'canvas' && (key === '+' || key === '-')) zoom(key === '+' ? 1 : -1)
    else if (isReadOnly) return false
    else if (letter === 'n') takeTool('parole')
    else if (letter === 's' && canOpenSets) takeTool('set')
    else if (letter === 'r' && chosen.length > 0) model.merge(chosen)
    else if (key === 'Delete' && chosen.length > 0) model.remove(chosen)
    else if (key === 'F2' && model.chosenCluster)
      model.write({ kind: 'title', clusterId: model.chosenCluster })
    else if (key === 'F2' && chosen[0]) model.write({ kind: 'edit', contributionId: chosen[0] })
    else return false
    return true
  }
  const keysFromNowhere = useRef(onKeyDown)
  keysFromNowhere.current = onKeyDown
  useEffect(() => {
    const onWindowKey = (event: globalThis.KeyboardEvent) => {
      if (event.target === document.body) keysFromNowhere.current(event)
    }
    window.addEventListener('keydown', onWindowKey)
    return () => window.removeEventListener('keydown', onWindowKey)
  }, [])

  const isWritingSheet = writing?.kind === 'new' || writing?.kind === 'split'
  const isEmpty = rows.contributions.length === 0 && rows.clusters.length === 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole board, wherever the focus is in it
    <div className={classes.board} onKeyDown={onKeyDown}>
      <div
        className={classes.main}
        ref={main}
        data-carrying={isCarrying || undefined}
        onPointerDownCapture={(event) => {
          const isOnBoard = event.target instanceof Element && event.target.closest('[data-board-canvas]')
          const { bottom } = event.currentTarget.getBoundingClientRect()
          if (isOnBoard) setBarOnTop(bottom - event.clientY < footReachPx)
        }}
      >
        {view === 'canvas' ? (
          <BoardCanvas
            handle={canvas}
            picture={picture}
            selection={model.selection}
            options={options}
            words={{
              untitled: translate('board.untitledSet'),
              dropHere: translate('board.dropHere'),
              newSet: translate('board.newSet'),
            }}
            cursor={tool === 'choose' ? 'default' : 'crosshair'}
            callbacks={{
              onSelect: model.select,
              onMove: model.move,
              onMoveCluster: ({ clusterId, slotId, beforeId }) => model.moveSet(clusterId, slotId, beforeId),
              onOpen: (contributionId) => model.write({ kind: 'edit', contributionId }),
              onRename: (clusterId) => model.write({ kind: 'title', clusterId }),
              onViewport: (viewport) => {
                setScale(viewport.scale)
                if (writtenId !== null) setWritingFrame(frameOf(canvas.current?.locate))
              },
              onOverTray: setOverTray,
              onCarry: (isNow) => {
                setCarrying(isNow)
                if (!isNow) setCarriedFromTray(null)
              },
              onUse: (place, box) => {
                if (tool === 'choose' || place === null) return false
                setTool('choose')
                const clusterId =
                  [...model.clusters.values()].find((one) => one.id === place.clusterId)?.id ?? null
                if (tool === 'parole') model.write({ kind: 'new', slotId: place.slotId, clusterId })
                else if (tool === 'set') model.openSet(place.slotId, [])
                else if (clusterId !== null) model.write({ kind: 'title', clusterId })
                else if (box === null) return false
                return true
              },
            }}
          />
        ) : (
          <BoardTwin model={model} title={title} />
        )}
        {writingFrame ? <InPlaceEditor model={model} frame={writingFrame} /> : null}
        {isEmpty && view === 'canvas' ? (
          <div className={classes.empty}>
            <EmptyState
              action={
                isReadOnly ? null : (
                  <Button
                    variant="plein"
                    onClick={() => model.write({ kind: 'new', slotId: null, clusterId: null })}
                  >
                    {translate('board.emptyAction')}
                  </Button>
                )
              }
            >
              {translate('board.empty')}
            </EmptyState>
          </div>
        ) : null}
        {isBarOnTop && view === 'canvas' && writing === null ? (
          <div className={classes.head}>
            <SelectionBar model={model} />
          </div>
        ) : null}
        <div className={classes.foot}>
          {isWritingSheet ? <WritingPanel model={model} /> : null}
          {writing !== null || (isBarOnTop && view === 'canvas') ? null : <SelectionBar model={model} />}
          <BoardToolbar
            translate={translate}
            tool={tool}
            canOpenSets={canOpenSets}
            isReadOnly={isReadOnly}
            view={view}
            scale={scale}
            onTool={takeTool}
            onView={setViewAndSay}
            onZoom={zoom}
            onFit={() => canvas.current?.fit()}
            onUndo={() => input.commands.undo()}
          />
        </div>
        <p role="status" aria-live="polite" className="hors-vue" data-board-announcement="">
          {model.announcement}
        </p>
      </div>
      <Tray
        model={model}
        isTarget={isOverTray && carriedFromTray === null}
        carriedId={carriedFromTray}
        onCarry={
          view === 'canvas'
            ? (contribution, event) => {
                setCarriedFromTray(contribution.id)
                canvas.current?.carryFromTray([contribution.id], event)
              }
            : undefined
        }
      />
    </div>
  )
}
