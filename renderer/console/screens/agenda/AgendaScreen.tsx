import { DndContext, DragOverlay } from '@dnd-kit/core'
import { IconLayoutSidebarRight, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { sequenceMinutes } from '../../../../shared/domain/agenda/minutes.ts'
import { scheduleAgenda, scheduleWithoutProposals } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import type { Atelier, Demarche, Sequence } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useWords } from '../../../text/words.ts'
import { useMethods } from '../../useMethods.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { AgendaHeader } from './AgendaHeader.tsx'
import { AgendaList } from './AgendaList.tsx'
import classes from './AgendaScreen.module.css'
import { HeldCard } from './HeldCard.tsx'
import { insertionPlace } from './insertionPlace.ts'
import { MethodDrawer } from './MethodDrawer.tsx'
import { OverrunNotice } from './OverrunNotice.tsx'
import { agendaWith, agendaWithMinutes, placeAt } from './previewAgenda.ts'
import { SequenceDetail } from './SequenceDetail.tsx'
import { underPointer } from './underPointer.ts'
import { useAgenda } from './useAgenda.ts'
import { useAgendaAnnouncements } from './useAgendaAnnouncements.ts'
import { useAgendaDrag } from './useAgendaDrag.ts'
import { useAgendaGestures } from './useAgendaGestures.ts'
import { useAgendaKeys } from './useAgendaKeys.ts'

/** The agenda editor: blocks to scale with their hours, the end always in sight, methods and details on the right. */
export function AgendaScreen({ atelier, demarche }: { atelier: Atelier; demarche: Demarche }) {
  const words = useWords('agenda')
  usePageTitle(words('windowTitle'), atelier.title, demarche.title)
  const agenda = useAgenda(atelier)
  const methods = useMethods()
  const gestures = useAgendaGestures(atelier.id)
  const [selectedId, setSelectedId] = useState<SequenceId | null>(null)
  const [panel, setPanel] = useState<'methods' | 'detail' | null>(hasRoomForDrawer() ? 'methods' : null)
  const [resize, setResize] = useState<{ sequenceId: SequenceId; minutes: number } | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const focusNext = useRef<SequenceId | null>(null)
  const knownBefore = useRef<ReadonlySet<SequenceId> | null>(null)
  const sent = useRef<{ sequenceId: SequenceId; from: number; minutes: number } | null>(null)
  const { drag, now, sensors, handlers } = useAgendaDrag(list, scroller, agenda.sequences, gestures)
  const accessibility = useAgendaAnnouncements(agenda, now)

  const shown = useMemo(() => {
    if (drag && drag.index !== null) return agendaWith(agenda, drag.held, drag.index)
    return resize ? agendaWithMinutes(agenda, resize.sequenceId, resize.minutes) : agenda
  }, [agenda, drag, resize])
  const isPreview = shown !== agenda
  const schedule = useMemo(
    () => (isPreview ? scheduleWithoutProposals(shown) : scheduleAgenda(shown)),
    [shown, isPreview],
  )
  const selected = agenda.sequences.find((one) => one.id === selectedId) ?? null

  useEffect(() => {
    // A block that was moved by a key keeps the focus, wherever it now is.
    const id = focusNext.current
    if (id === null || agenda.sequences.length === 0) return
    focusNext.current = null
    list.current?.querySelector<HTMLElement>(`[data-sequence="${id}"]`)?.focus({ preventScroll: false })
  }, [agenda.sequences])

  useEffect(() => {
    // What was just inserted becomes the selection, so that the next one goes after it.
    const known = knownBefore.current
    const added = known ? agenda.sequences.find((one) => !known.has(one.id)) : undefined
    if (!added) return
    knownBefore.current = null
    setSelectedId(added.id)
    const block = list.current?.querySelector<HTMLElement>(`[data-sequence="${added.id}"]`)
    block?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    showNewcomer(block)
  }, [agenda.sequences])
  const expectNew = () => {
    knownBefore.current = new Set(agenda.sequences.map((one) => one.id))
  }

  const placeToInsert = insertionPlace(agenda, selectedId)
  const edit = (sequence: Sequence) => {
    setSelectedId(sequence.id)
    setPanel('detail')
  }
  const moveBy = (sequence: Sequence, by: 1 | -1) => {
    const index = agenda.sequences.findIndex((one) => one.id === sequence.id) + by
    if (index < 0 || index >= agenda.sequences.length) return
    focusNext.current = sequence.id
    void gestures.move(sequence.id, placeAt(agenda.sequences, { sequenceId: sequence.id }, index))
  }
  const remove = (sequence: Sequence) => {
    const index = agenda.sequences.findIndex((one) => one.id === sequence.id)
    const next = agenda.sequences[index + 1] ?? agenda.sequences[index - 1] ?? null
    focusNext.current = next?.id ?? null
    setSelectedId(next?.id ?? null)
    void gestures.remove(sequence)
  }
  useAgendaKeys({
    sequences: agenda.sequences,
    selected,
    minutesOf: (sequence) => {
      // A key pressed before the last change came back counts from what was sent.
      const minutes = sequenceMinutes(sequence, agenda.lanes)
      const last = sent.current
      return last?.sequenceId === sequence.id && last.from === minutes ? last.minutes : minutes
    },
    select: (sequence) => {
      setSelectedId(sequence.id)
      list.current?.querySelector<HTMLElement>(`[data-sequence="${sequence.id}"]`)?.focus()
    },
    moveBy,
    changeDuration: (sequence, minutes) => {
      sent.current = {
        sequenceId: sequence.id,
        from: sequenceMinutes(sequence, agenda.lanes),
        minutes,
      }
      gestures.changeDuration(sequence.id, minutes)
    },
    edit,
    remove,
    search: () => {
      setPanel('methods')
      requestAnimationFrame(() => search.current?.focus())
    },
  })

  return (
    <DndContext
      sensors={sensors}
      accessibility={accessibility}
      collisionDetection={() => []}
      onDragStart={handlers.onDragStart}
      onDragMove={handlers.onDragMove}
      onDragEnd={handlers.onDragEnd}
      onDragCancel={handlers.onDragCancel}
    >
      <main className={classes.agenda} ref={scroller} data-lifted={drag ? true : undefined}>
        <AgendaHeader agenda={agenda} schedule={schedule} />
        {isPreview ? null : <OverrunNotice agenda={agenda} schedule={schedule} gestures={gestures} />}
        {agenda.sequences.length === 0 && !drag ? (
          <EmptyState
            action={
              <Button
                variant="plein"
                onClick={() => {
                  const welcome = { id: 'accueilEmargement', name: words('welcomeTitle') }
                  void gestures.insertMethod(welcome, { at: 'end' })
                }}
              >
                {words('emptyAction')}
              </Button>
            }
          >
            {words('empty')}
          </EmptyState>
        ) : null}
        <AgendaList
          listRef={list}
          agenda={agenda}
          shown={shown}
          schedule={schedule}
          methods={methods}
          groupWord={demarche.groupWord}
          drag={drag}
          selectedId={selectedId}
          gestures={gestures}
          onSelect={setSelectedId}
          onEdit={edit}
          onMoveBy={moveBy}
          onRemove={remove}
          onResize={setResize}
        />
        <div className={classes.foot}>
          <Button
            size={44}
            icon={<IconPlus stroke={2.2} aria-hidden="true" />}
            onClick={() => {
              expectNew()
              void gestures.insertBlank(placeToInsert)
            }}
          >
            {words('addBlank')}
          </Button>
          {panel === 'methods' ? null : (
            <Button
              size={44}
              icon={<IconLayoutSidebarRight stroke={2.2} aria-hidden="true" />}
              onClick={() => setPanel('methods')}
            >
              {words('openMethods')}
            </Button>
          )}
        </div>
      </main>
      {panel === 'detail' && selected ? (
        <SequenceDetail
          key={selected.id}
          agenda={agenda}
          sequence={selected}
          groupWord={demarche.groupWord}
          methods={methods}
          gestures={gestures}
          onClose={() => {
            focusNext.current = null
            setPanel('methods')
            list.current?.querySelector<HTMLElement>(`[data-sequence="${selected.id}"]`)?.focus()
          }}
        />
      ) : panel !== null ? (
        <MethodDrawer
          methods={methods}
          searchRef={search}
          heldMethodId={drag?.method?.id ?? null}
          onInsert={(method) => {
            expectNew()
            void gestures.insertMethod(method, placeToInsert)
          }}
          onClose={() => setPanel(null)}
        />
      ) : null}
      <DragOverlay dropAnimation={null} modifiers={[underPointer]}>
        {drag ? <HeldCard drag={drag} agenda={agenda} methods={methods} /> : null}
      </DragOverlay>
    </DndContext>
  )
}

/** Under this width the drawer lies over the agenda, so it waits to be asked for. */
function hasRoomForDrawer(): boolean {
  return window.matchMedia('(width >= 1080px)').matches
}

/** A moment of light on what has just come, unless motion is unwelcome: the choice around it stays. */
function showNewcomer(block: HTMLElement | null | undefined): void {
  const isStill =
    document.documentElement.dataset.animations === 'aucune' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill) return
  block?.animate([{ boxShadow: '0 0 0 8px var(--ciel)' }, { boxShadow: '0 0 0 0 transparent' }], {
    duration: 1200,
    easing: 'ease-out',
  })
}
