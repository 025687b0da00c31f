import { useEffect, useMemo, useRef, useState } from 'react'
import { boardFontsReady, measureText } from '../../../../renderer/board/measureText.ts'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { typeset } from '../../../text/typography.ts'
import type { Layout } from '../../activity.ts'
import { layoutForum } from '../layout.ts'
import classes from './Board.module.css'
import { BoardDialogs, type OpenDialog } from './BoardDialogs.tsx'
import { GridBoard } from './GridBoard.tsx'
import { GroupsPanel } from './GroupsPanel.tsx'
import { Marketplace } from './Marketplace.tsx'
import { ReportsPanel } from './ReportsPanel.tsx'
import { type ForumBoardProps, useForum } from './useForum.ts'
import { useForumDrag } from './useForumDrag.ts'
import { useTakenTopic } from './useTakenTopic.ts'

type View = 'grille' | 'comptesRendus' | 'groupes'

/** The forum in the console: the marketplace and its grid, the comptes rendus, the working groups. */
export function Board(props: ForumBoardProps) {
  const { translate, locale, isReadOnly } = props
  const gestures = useForum(props)
  const { forum } = gestures
  const [view, setView] = useState<View>('grille')
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [sheetId, setSheetId] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const grid = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const queue = useRef<HTMLElement>(null)
  /** The card that was moved by keyboard: its new picture takes the focus. */
  const moved = useRef<string | null>(null)
  const widthPx = useWidth(scroller, view)
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const layout = useMemo((): Layout | null => {
    if (widthPx === 0) return null
    return layoutForum(forum, widthPx - 24, (text, style, width) =>
      measureText(typeset(text, locale), style, width),
    )
  }, [forum, widthPx, locale])
  const drag = useForumDrag({ grid, scroller, queue, layout, isReadOnly, onDrop: gestures.place })
  const hand = useTakenTopic(
    {
      ...gestures,
      place: (ids, slotId) => {
        moved.current = ids[0] ?? null
        gestures.place(ids, slotId)
      },
    },
    isReadOnly,
    (key, params) => setTold(say(key, params)),
  )
  const takenCell = hand.taken?.slotId
  useEffect(() => {
    if (takenCell != null)
      grid.current
        ?.querySelector(`[data-cell="${CSS.escape(takenCell)}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [takenCell])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the rows have moved the card
  useEffect(() => {
    const id = moved.current
    if (id === null || document.activeElement?.getAttribute('data-topic') === id) return
    const card = document.querySelector<HTMLElement>(`[data-topic="${CSS.escape(id)}"]`)
    if (!card || document.querySelector('[role="dialog"]')) return
    moved.current = null
    card.focus()
  }, [forum])
  const openTopic = (topicId: string) => {
    if (!drag.wasDragged()) setDialog({ kind: 'topic', topicId })
  }
  const received = forum.sessions.filter((session) => session.report === 'rendu').length
  return (
    <div className={classes.board} data-forum="">
      <div className={classes.bar}>
        <ChipGroup
          label={say('views')}
          value={view}
          options={[
            { value: 'grille', label: say('viewGrid') },
            { value: 'comptesRendus', label: say('viewReports') },
            { value: 'groupes', label: say('viewGroups') },
          ]}
          onChange={setView}
        />
        {forum.sessions.length > 0 ? (
          <p className={classes.tracker}>
            {say('tracker', { count: received, total: forum.sessions.length })}
          </p>
        ) : null}
      </div>
      <p className={classes.spoken} role="status">
        {told}
      </p>
      {view === 'grille' ? (
        <div className={classes.market}>
          <Marketplace
            board={props}
            gestures={gestures}
            queueRef={queue}
            taken={hand.taken}
            onPointerDown={drag.onPointerDown}
            onCardKey={hand.onCardKey}
            onOpenTopic={openTopic}
            onWrite={() => setDialog({ kind: 'new', title: '' })}
            onIdeas={() => setDialog({ kind: 'ideas' })}
          />
          <div ref={scroller} className={classes.scroller}>
            {layout ? (
              <GridBoard
                board={props}
                gestures={gestures}
                layout={layout}
                gridRef={grid}
                taken={hand.taken}
                onPointerDown={drag.onPointerDown}
                onCardKey={hand.onCardKey}
                onOpenTopic={openTopic}
                onChangeRound={(id) => setDialog({ kind: 'round', id })}
                onChangePlace={(id) => setDialog({ kind: 'place', id })}
              />
            ) : null}
          </div>
        </div>
      ) : null}
      {view === 'comptesRendus' ? (
        <ReportsPanel board={props} gestures={gestures} sheetId={sheetId} onChoose={setSheetId} />
      ) : null}
      {view === 'groupes' ? <GroupsPanel board={props} gestures={gestures} /> : null}
      <BoardDialogs
        board={props}
        gestures={gestures}
        dialog={dialog}
        onDialog={setDialog}
        onReport={(session) => {
          setSheetId(gestures.openReport(session))
          setDialog(null)
          setView('comptesRendus')
        }}
      />
    </div>
  )
}

/** Width of the room for the grid, once the fonts can be measured; 0 before. */
function useWidth(element: React.RefObject<HTMLElement | null>, view: View): number {
  const [widthPx, setWidthPx] = useState(0)
  const [areFontsReady, setFontsReady] = useState(false)
  useEffect(() => {
    void boardFontsReady().then(() => setFontsReady(true))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is there only while the grid is shown
  useEffect(() => {
    const room = element.current
    if (!room) return
    const observer = new ResizeObserver(() => setWidthPx(room.clientWidth))
    observer.observe(room)
    return () => observer.disconnect()
  }, [element, view])
  return areFontsReady ? widthPx : 0
}
