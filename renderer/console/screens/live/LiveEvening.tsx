import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { projectEvening } from '../../../../shared/domain/evening/projectEvening.ts'
import { proposeRecovery } from '../../../../shared/domain/evening/proposeRecovery.ts'
import { hourAt } from '../../../../shared/text/hourAt.ts'
import { formatDuration } from '../../../../shared/text/typography.ts'
import { useClient, useWireState } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import type { SoundName } from '../../sounds/soundRecipes.ts'
import { useEveningSounds } from '../../sounds/useEveningSounds.ts'
import { usePreference } from '../../usePreference.ts'
import { boardToArrange } from './boardToArrange.ts'
import { CapturePaper } from './CapturePaper.tsx'
import { EveningRail } from './EveningRail.tsx'
import { LastParoles } from './LastParoles.tsx'
import { LiveBar } from './LiveBar.tsx'
import { LiveContext } from './LiveContext.ts'
import { LiveControls } from './LiveControls.tsx'
import { type LiveDialog, LiveDialogs } from './LiveDialogs.tsx'
import { LivePanel } from './LivePanel.tsx'
import classes from './LiveScreen.module.css'
import { LiveTable } from './LiveTable.tsx'
import { RecoveryLine } from './RecoveryLine.tsx'
import { ScreenPanel } from './ScreenPanel.tsx'
import { useAnnouncement } from './useAnnouncement.ts'
import { useCapture } from './useCapture.ts'
import { useKeepAwake } from './useKeepAwake.ts'
import { useKeptLane } from './useKeptLane.ts'
import { useLiveActions } from './useLiveActions.ts'
import { useLiveKeys } from './useLiveKeys.ts'
import { useLiveRoom } from './useLiveRoom.ts'
import type { LiveRows } from './useLiveRows.ts'
import { useNow } from './useNow.ts'
import { useOpenWall } from './useOpenWall.ts'
import { type Parole, useParoles } from './useParoles.ts'
import { usePresence } from './usePresence.ts'
import { useRecovery } from './useRecovery.ts'

export interface LiveEveningProps {
  readonly rows: LiveRows
  readonly demarcheId: string
}

/** Conduite for one atelier: what is happening, how long is left, what comes next; and what people say. */
export function LiveEvening({ rows, demarcheId }: LiveEveningProps) {
  const words = useWords('live')
  const locale = useLocale()
  const messages = useMessages()
  const { connection } = useClient()
  const wire = useWireState()
  const { atelier } = rows
  const currentClock = rows.clocks.find((clock) => clock.id === rows.evening?.currentSequenceId)
  const now = useNow(currentClock?.endsAt ?? currentClock?.pausedAt ?? null)
  const projection = useMemo(() => projectEvening(rows, Math.max(now, 0)), [rows, now])
  const hour = useCallback(
    (instantMs: number) => hourAt(instantMs, atelier.timeZone, locale),
    [atelier.timeZone, locale],
  )
  const live = useMemo(() => ({ rows, projection, now, locale, hour }), [rows, projection, now, locale, hour])
  const presence = usePresence()
  const current = rows.sequences.find((one) => one.id === projection.currentSequenceId)
  // In the night between two days, what comes in is still of the day that ended.
  const captureSequenceId =
    current?.id ??
    (projection.restsUntilAt === null ? null : projection.previousSequenceId) ??
    (projection.state === 'ready' ? rows.sequences[0]?.id : rows.sequences.at(-1)?.id) ??
    null
  const capture = useCapture(rows, captureSequenceId)
  useKeptLane(rows, captureSequenceId, capture)
  const paroles = useParoles(atelier.id, rows.boards)
  const recovery = useMemo(() => proposeRecovery(rows, now, projection), [rows, now, projection])
  const recoveryState = useRecovery(atelier.id)
  const openWall = useOpenWall()
  useKeepAwake(projection.state === 'running')
  const [dialog, setDialog] = useState<LiveDialog | null>(null)
  const [isWriting, setWriting] = useState(false)
  const { room, isNarrow } = useLiveRoom()
  const [isPanelAsked, setPanelAsked] = useState(false)
  const isPanelOpen = room === 'wide' || isPanelAsked
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const isMuted = usePreference('soundMuted')
  const hasSingleKeys = usePreference('singleKeys')
  const volume = usePreference('soundVolume')

  useEffect(() => {
    document.title = words('pageTitle', { title: atelier.title })
  }, [atelier.title, words])
  useEffect(() => {
    // Whoever leads the evening puts it on the wall; again after a cut, as a host started again has forgotten.
    if (wire === 'connected')
      void connection.client().then((client) => client.windows.stage({ atelierId: atelier.id }))
  }, [connection, atelier.id, wire])
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true })
  }, [])

  const warningMinutes = Math.ceil((projection.clock?.warningMs ?? 0) / 60_000)
  const tellSound = useCallback(
    (name: SoundName) =>
      messages.tell(
        name === 'glass'
          ? words('glassRung', { duration: formatDuration(warningMinutes, locale) })
          : words(name === 'gong' ? 'gongRung' : 'recallRung'),
      ),
    [messages, words, warningMinutes, locale],
  )
  const soundVolume = isMuted ? 0 : volume
  useEveningSounds(projection, current, soundVolume, tellSound)
  const announcement = useAnnouncement(projection.clock)

  const lane = rows.lanes.find((one) => one.id === capture.laneId && one.sequenceId === captureSequenceId)
  const shownLane = lane ?? rows.lanes.find((one) => one.sequenceId === captureSequenceId)
  const leave = () => goTo({ screen: 'agenda', demarcheId, atelierId: atelier.id })
  const editParole = useRef((_: Parole) => {})
  editParole.current = (parole) => {
    setDialog(null)
    capture.reopen(parole.contribution)
    // Once the menu or the dialog has given the focus back.
    setTimeout(() => fieldRef.current?.focus())
  }
  const onEdit = useCallback((parole: Parole) => editParole.current(parole), [])
  const onSearch = useCallback(() => setDialog('search'), [])
  const actions = useLiveActions({
    rows,
    projection,
    demarcheId,
    capture,
    lane: shownLane,
    newest: paroles.all[0]?.contribution,
    fieldRef,
    isMuted,
    soundVolume,
    hour,
    openDialog: setDialog,
  })
  useLiveKeys({
    mode: isWriting ? 'writing' : 'commands',
    hasSingleKeys,
    isFieldEmpty: capture.text === '',
    onAction: actions.run,
  })
  const destination =
    capture.target && capture.target.lane.sequenceId !== captureSequenceId
      ? words('captureFor', {
          title: rows.sequences.find((one) => one.id === capture.target?.lane.sequenceId)?.title ?? '',
        })
      : ''

  const isRecoveryAside = isPanelOpen && room !== 'page'
  const closePanel = () => {
    setPanelAsked(false)
    document.querySelector<HTMLElement>('[data-panel-toggle]')?.focus()
  }
  const recoveryLine = (
    <RecoveryLine
      recovery={recovery}
      onTake={recoveryState.take}
      onOthers={() => recoveryState.setListOpen(true)}
    />
  )

  return (
    <LiveContext value={live}>
      <main
        className={`scene ${classes.screen}`}
        data-screen="live"
        data-room={room}
        data-narrow={isNarrow || undefined}
        data-panel={isPanelOpen || undefined}
        data-mode={isWriting ? 'writing' : 'commands'}
      >
        <LiveBar
          atelierId={atelier.id}
          title={atelier.title}
          presence={presence}
          isMuted={isMuted}
          canFinish={projection.state === 'running'}
          panel={
            room === 'wide' ? null : { isOpen: isPanelOpen, onToggle: () => setPanelAsked(!isPanelOpen) }
          }
          onPhones={() => setDialog('phones')}
          onFinish={() => setDialog('finish')}
          onLeave={leave}
        />
        <EveningRail
          onCatchUp={recovery.choices.length > 0 ? () => recoveryState.setListOpen(true) : undefined}
        />
        <div className={classes.body}>
          <div className={classes.left}>
            <LiveTable
              room={room}
              presence={presence}
              capture={capture}
              areKeysShown={!isWriting && hasSingleKeys}
              onGong={() => actions.run({ kind: 'gong' })}
              onArrange={
                boardToArrange(rows, shownLane) ? () => actions.run({ kind: 'openBoard' }) : undefined
              }
              onFinish={() => setDialog('finish')}
            />
            {isRecoveryAside ? null : recoveryLine}
            <CapturePaper
              capture={capture}
              isWriting={isWriting}
              hasTables={rows.groupWord === 'tablee'}
              destination={destination}
              fieldRef={fieldRef}
              onFocus={() => setWriting(true)}
              onBlur={() => setWriting(false)}
              onClickerMask={() => actions.run({ kind: 'remote', key: 'mask', isRepeat: false })}
            />
          </div>
          {isPanelOpen ? (
            <LivePanel room={room} onClose={closePanel}>
              <ScreenPanel
                presence={presence}
                lane={shownLane}
                onMessage={() => setDialog('message')}
                onOpenWall={openWall}
              />
              {projection.state === 'running' ? (
                <LiveControls lane={shownLane} groupId={capture.groupId} />
              ) : null}
              {isRecoveryAside ? recoveryLine : null}
              <LastParoles
                paroles={paroles}
                groups={rows.groups}
                sinceHour={hour(projection.startAt)}
                onEdit={onEdit}
                onSearch={onSearch}
              />
            </LivePanel>
          ) : null}
        </div>
        <p role="status" aria-live="polite" className="hors-vue">
          {announcement === null ? '' : words(announcement)}
        </p>
        <LiveDialogs
          dialog={dialog}
          onClose={() => setDialog(null)}
          onLeave={leave}
          sequenceId={captureSequenceId}
          paroles={paroles}
          groups={rows.groups}
          onEdit={onEdit}
          recovery={recovery}
          recoveryState={recoveryState}
        />
      </main>
    </LiveContext>
  )
}
