import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { BoardToolbar } from '../../../../renderer/board/BoardToolbar.tsx'
import { BoardTwin } from '../../../../renderer/board/BoardTwin.tsx'
import frame from '../../../../renderer/board/BoardView.module.css'
import { SelectionBar } from '../../../../renderer/board/SelectionBar.tsx'
import { Tray } from '../../../../renderer/board/Tray.tsx'
import { useBoardModel } from '../../../../renderer/board/useBoardModel.ts'
import { WritingPanel } from '../../../../renderer/board/WritingPanel.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { slots } from '../logic.ts'
import type { MatrixBoardProps } from './Board.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { RadarPanel } from './RadarPanel.tsx'
import classes from './TableBoard.module.css'
import { trayDrop, useNoteDrag } from './useNoteDrag.ts'

/** A table in the console: every cell in sight, headers that stay; and the same as a list. */
export function TableBoard(props: MatrixBoardProps) {
  const { content, translate, isReadOnly, commands } = props
  const { settings, document, contributions, placements, clusters, groups, groupWord, board } = content
  const rows = useMemo(
    () => ({ contributions, placements, clusters, groups }),
    [contributions, placements, clusters, groups],
  )
  const places = useMemo(() => slots(settings, document), [settings, document])
  const said = useMemo(
    () => ({
      ...commands,
      capture: (one: Parameters<typeof commands.capture>[0]) =>
        commands.capture({ roundIndex: document.roundIndex, ...one }),
    }),
    [commands, document.roundIndex],
  )
  const model = useBoardModel({
    rows,
    slots: places,
    canOpenSets: false,
    isReadOnly,
    groupWord,
    translate,
    commands: said,
  })
  const drag = useNoteDrag(model)
  const [view, setView] = useState<'canvas' | 'list'>('canvas')
  const { writing, chosenContributions } = model
  const setViewAndSay = (next: 'canvas' | 'list') => {
    setView(next)
    model.say(translate(next === 'list' ? 'board.toList' : 'board.toCanvas'))
  }
  const chosenSlot = placements.find((one) => one.contributionId === chosenContributions[0])?.slot ?? null

  const onKeyDown = (event: KeyboardEvent | globalThis.KeyboardEvent) => {
    const isWritten =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null
    if (isWritten || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (!takeKey(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const takeKey = (key: string): boolean => {
    const letter = key.toLowerCase()
    if (letter === 'l') setViewAndSay(view === 'list' ? 'canvas' : 'list')
    else if (key === 'Escape' && model.selection.size > 0) model.select(new Set())
    else if (isReadOnly) return false
    else if (letter === 'n') model.write({ kind: 'new', slotId: chosenSlot, clusterId: null })
    else if (letter === 'r' && chosenContributions.length > 0) model.merge(chosenContributions)
    else if (key === 'Delete' && chosenContributions.length > 0) model.remove(chosenContributions)
    else if (key === 'F2' && model.chosenCluster)
      model.write({ kind: 'title', clusterId: model.chosenCluster })
    else if (key === 'F2' && chosenContributions[0])
      model.write({ kind: 'edit', contributionId: chosenContributions[0] })
    else return false
    return true
  }
  const keysFromNowhere = useRef(onKeyDown)
  keysFromNowhere.current = onKeyDown
  useEffect(() => {
    const onWindowKey = (event: globalThis.KeyboardEvent) => {
      if (event.target === window.document.body) keysFromNowhere.current(event)
    }
    window.addEventListener('keydown', onWindowKey)
    return () => window.removeEventListener('keydown', onWindowKey)
  }, [])

  const chosen = chosenContributions.flatMap((id) => model.contributions.get(id) ?? [])
  const areMajor = chosen.length > 0 && chosen.every((one) => one.status === 'retenu')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole board, wherever the focus is in it
    <div className={frame.board} onKeyDown={onKeyDown}>
      <div className={frame.main}>
        {view === 'list' ? (
          <BoardTwin model={model} title={board.title} />
        ) : (
          <div className={classes.scroll} data-carrying={drag.carried ? true : undefined}>
            {settings.look === 'radar' ? <RadarPanel {...props} /> : null}
            <MatrixTable {...props} model={model} drag={drag} />
          </div>
        )}
        <div className={frame.foot}>
          {writing?.kind === 'new' || writing?.kind === 'split' ? <WritingPanel model={model} /> : null}
          {writing === null ? (
            <>
              {chosen.length > 0 && !isReadOnly && settings.look === 'tableau' ? (
                <Button
                  size={44}
                  className={classes.major ?? ''}
                  icon={
                    areMajor ? (
                      <IconStarFilled aria-hidden="true" />
                    ) : (
                      <IconStar aria-hidden="true" stroke={2.2} />
                    )
                  }
                  aria-pressed={areMajor}
                  onClick={() =>
                    commands.setStatus({
                      contributionIds: chosenContributions,
                      status: areMajor ? 'brut' : 'retenu',
                    })
                  }
                >
                  {translate(areMajor ? 'matrix.unmarkMajor' : 'matrix.markMajor')}
                </Button>
              ) : null}
              <SelectionBar model={model} />
            </>
          ) : null}
          <BoardToolbar
            translate={translate}
            tool="choose"
            canOpenSets={false}
            isReadOnly={isReadOnly}
            view={view}
            scale={1}
            hasZoom={false}
            onTool={(tool) => {
              if (tool === 'parole') model.write({ kind: 'new', slotId: chosenSlot, clusterId: null })
            }}
            onView={setViewAndSay}
            onZoom={() => undefined}
            onFit={() => undefined}
            onUndo={() => commands.undo()}
          />
        </div>
        <p role="status" aria-live="polite" className="hors-vue" data-board-announcement="">
          {model.announcement}
        </p>
      </div>
      <Tray
        model={model}
        isTarget={drag.carried?.over === trayDrop}
        carriedId={null}
        onCarry={view === 'canvas' ? drag.carry : undefined}
      />
      {drag.carried ? (
        <div
          className={classes.carried}
          style={{ transform: `translate(${drag.carried.x + 10}px, ${drag.carried.y + 10}px)` }}
        >
          <p>{drag.carried.contributions[0]?.text}</p>
          {drag.carried.contributions.length > 1 ? (
            <strong>{`×${drag.carried.contributions.length}`}</strong>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
