import type { WallClock } from '../../shared/activities/projectionProps.ts'
import { boardsOfLane } from '../../shared/domain/agenda/boardsOfLane.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { MINUTE_MS, toFiveMinutes } from '../../shared/domain/agenda/minutes.ts'
import { atelierInstants } from '../../shared/domain/agenda/scheduleAgenda.ts'
import { dayOf, isDay } from '../../shared/domain/agenda/wallClock.ts'
import { countContributions } from '../../shared/domain/contributions/countContributions.ts'
import type { EveningRows } from '../../shared/domain/evening/eveningRows.ts'
import { nextDayAt } from '../../shared/domain/evening/nextDayAt.ts'
import { planEvening } from '../../shared/domain/evening/planEvening.ts'
import type { ProjectedClock } from '../../shared/domain/evening/projectClock.ts'
import { type EveningProjection, projectEvening } from '../../shared/domain/evening/projectEvening.ts'
import type { AtelierId, BoardId } from '../../shared/domain/ids.ts'
import type { Atelier, Lane, Sequence, Wall } from '../../shared/domain/rows.ts'
import { type ReviewSlide, reviewSlideAt, reviewSlides } from '../../shared/domain/wall/reviewSlides.ts'
import { type Replica, rowIn, rowsIn } from '../../shared/replica/Replica.ts'
import { hourAt } from '../../shared/text/hourAt.ts'
import { formatClock, formatHour, type Locale } from '../../shared/text/typography.ts'
import type { LanePicture, ScenePicture, ScheduleLine } from './scenePicture.ts'

const COUNTDOWN_MS = 5 * MINUTE_MS
/** How long « dans un instant » holds once the announced hour has passed. */
const SOON_MS = 120 * MINUTE_MS

/** One evening at one instant, in one language. */
export class EveningOnWall {
  readonly projection: EveningProjection
  private readonly replica: Replica
  private readonly atelier: Atelier
  private readonly rows: EveningRows
  private readonly timeZone: string
  private readonly locale: Locale
  private readonly isEasy: boolean

  constructor(replica: Replica, atelier: Atelier, now: number, locale: Locale) {
    this.replica = replica
    this.atelier = atelier
    this.locale = locale
    this.isEasy = rowIn(replica, 'walls', atelier.id)?.isEasy === true
    this.rows = {
      atelier,
      sequences: ofAtelier(rowsIn(replica, 'sequences'), atelier.id),
      lanes: ofAtelier(rowsIn(replica, 'lanes'), atelier.id),
      evening: rowIn(replica, 'evenings', atelier.id),
      clocks: ofAtelier(rowsIn(replica, 'clocks'), atelier.id),
    }
    this.timeZone = atelierInstants(atelier).timeZone
    this.projection = projectEvening(this.rows, now)
  }

  hour(instant: number): string {
    return hourAt(instant, this.timeZone, this.locale)
  }

  /** Rounded to five minutes: nobody in the hall waits for 18 h 31. */
  private hallHour(instant: number): string {
    return this.hour(toFiveMinutes(instant / MINUTE_MS) * MINUTE_MS)
  }

  private hourOfTime(time: string): string {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return formatHour({ hours, minutes }, this.locale)
  }

  scene(wall: Wall): ScenePicture {
    if (wall.scene === 'welcome') return this.welcome()
    if (wall.scene === 'schedule') return this.schedule()
    if (wall.scene === 'review') return this.review(wall)
    if (wall.scene === 'thanks') return this.thanks()
    if (wall.scene === 'board') {
      const board = this.board(wall.boardId)
      if (board) return board
    }
    return this.instruction()
  }

  /** The slide of « ce que vous avez produit » at this instant. */
  private reviewSlide(wall: Wall): ReviewSlide {
    const said = Map.groupBy(rowsIn(this.replica, 'contributions'), ({ boardId }) => boardId)
    const boards = inOrder(this.rows.sequences).flatMap((sequence) =>
      this.lanesOf(sequence).flatMap((lane) =>
        inOrder(rowsIn(this.replica, 'boards').filter((board) => board.laneId === lane.id)).map(({ id }) => ({
          boardId: id,
          paroles: said.get(id)?.length ?? 0,
        })),
      ),
    )
    const { now } = this.projection
    return reviewSlideAt(reviewSlides(boards), { shownAt: wall.shownAt, turned: wall.page, now })
  }

  /** Which page of its board the slide shows. */
  reviewPage(wall: Wall): number {
    const slide = this.reviewSlide(wall)
    return slide.kind === 'board' ? slide.page : 0
  }

  private review(wall: Wall): ScenePicture {
    const slide = this.reviewSlide(wall)
    const board = slide.kind === 'board' ? this.board(slide.boardId) : null
    // The hall looks back: no countdown, nothing to do next.
    if (board?.kind === 'board') return { ...board, clock: null, nextTitle: '' }
    const contributions = rowsIn(this.replica, 'contributions')
    return {
      kind: 'review',
      contributions: countContributions(contributions),
      boards: new Set(contributions.map(({ boardId }) => boardId)).size,
    }
  }

  private welcome(): ScenePicture {
    const door = rowIn(this.replica, 'doors', this.atelier.id)
    return {
      kind: 'welcome',
      start: this.start(),
      message: this.atelier.welcomeMessage,
      door: door?.isOpen ? door : null,
    }
  }

  private start(): Extract<ScenePicture, { kind: 'welcome' }>['start'] {
    const { announcedStartTime, startTime } = this.atelier
    const time = announcedStartTime === '' ? startTime : announcedStartTime
    const { instantOfTime } = atelierInstants(this.atelier)
    const plannedAt = instantOfTime(time)
    if (plannedAt === null || this.projection.state === 'finished') return null
    const startAt = plannedAt + planEvening(this.rows).shiftMs
    const leftMs = startAt - this.projection.now
    if (leftMs > 0 && leftMs <= COUNTDOWN_MS) return { kind: 'in', text: formatClock(leftMs) }
    if (leftMs <= 0 && leftMs > -SOON_MS) return { kind: 'soon' }
    return { kind: 'at', text: this.hour(startAt) }
  }

  private instruction(): ScenePicture {
    const { state, currentSequenceId, nextSequenceId } = this.projection
    if (state === 'finished' || this.projection.restsUntilAt !== null) return this.thanks()
    const sequence = this.sequence(currentSequenceId ?? nextSequenceId)
    if (!sequence) return this.welcome()
    const lanes = this.lanesOf(sequence)
    const clock = this.sequenceClock(sequence)
    if (lanes.length > 1 && clock?.state !== 'overtime') {
      const consignes = new Set(lanes.map((lane) => this.laneConsigne(lane)))
      const common = consignes.size === 1 ? ([...consignes][0] ?? '') : ''
      const pictures = lanes.map((lane) => this.lane(sequence, lane, common))
      return { kind: 'lanes', sequenceTitle: sequence.title, common, lanes: pictures, clock }
    }
    const [lane] = lanes.length === 1 ? lanes : []
    const own = lane ? this.laneClock(sequence, lane) : null
    const consigne = (lane && this.consigne(sequence, lane)) || sequence.title
    return {
      kind: 'instruction',
      sequenceTitle: sequence.title,
      sequenceKind: sequence.kind,
      question: lane ? questionAbove(lane, consigne) : '',
      consigne,
      clock: own ?? clock,
      nextTitle: (own && lane && this.nextStepTitle(sequence, lane)) || this.nextTitle(),
    }
  }

  private board(boardId: BoardId | null): ScenePicture | null {
    const board = rowIn(this.replica, 'boards', boardId)
    const current = this.projection.currentSequenceId
    // The grid of a forum is that of each of its rounds.
    const lane =
      this.rows.lanes.find((one) => board && one.sequenceId === current && boardsOfLane([board], one)[0]) ??
      this.rows.lanes.find((one) => one.id === board?.laneId)
    const sequence = this.sequence(lane?.sequenceId ?? null)
    if (!board || !lane || !sequence) return null
    const consigne = this.consigne(sequence, lane) || board.title
    return {
      kind: 'board',
      boardId: board.id,
      group: this.lanesOf(sequence).length > 1 ? this.group(lane) : null,
      sequenceTitle: sequence.title,
      isBreak: isBreak(sequence),
      question: questionAbove(lane, consigne),
      consigne,
      clock: this.laneClock(sequence, lane) ?? this.sequenceClock(sequence),
      nextTitle: this.nextStepTitle(sequence, lane) || this.nextTitle(),
    }
  }

  /** The day under way. Hours to five minutes, as the printed « Déroulé » says them: the hall never sees the lateness, only the end. */
  private schedule(): ScenePicture {
    const played = this.projection.sequences.filter(
      (one) => one.state !== 'skipped' && one.dayOffset === this.projection.dayOffset,
    )
    const lines = played.map((one): ScheduleLine => {
      const sequence = this.sequence(one.sequenceId)
      return {
        id: one.sequenceId,
        timeText: this.hallHour(one.startAt),
        title: sequence?.title ?? '',
        state: one.isCurrent ? 'current' : one.state === 'done' ? 'done' : 'upcoming',
        isBreak: sequence !== undefined && isBreak(sequence),
      }
    })
    const { endAt, state } = this.projection
    const end: ScheduleLine = {
      id: 'end',
      timeText: this.hallHour(endAt),
      title: '',
      state: state === 'finished' ? 'done' : 'upcoming',
      isBreak: false,
    }
    return { kind: 'schedule', lines: lines.length === 0 ? [] : [...lines, end] }
  }

  private thanks(): ScenePicture {
    const { day: firstDay, place } = this.atelier
    const goesOnAt = nextDayAt(this.projection)
    if (goesOnAt !== null) {
      const timeText = this.hour(goesOnAt)
      return { kind: 'thanks', next: { day: dayOf(goesOnAt, this.timeZone), timeText, place } }
    }
    const ateliers = inOrder(rowsIn(this.replica, 'ateliers'))
    const following = ateliers.slice(ateliers.findIndex((one) => one.id === this.atelier.id) + 1)
    const next = following.find((one) => isDay(one.day) && one.day > firstDay)
    if (!next) return { kind: 'thanks', next: null }
    const time = next.announcedStartTime === '' ? next.startTime : next.announcedStartTime
    return { kind: 'thanks', next: { day: next.day, timeText: this.hourOfTime(time), place: next.place } }
  }

  private sequence(id: Sequence['id'] | null): EveningRows['sequences'][number] | undefined {
    return this.rows.sequences.find((one) => one.id === id)
  }

  private lanesOf(sequence: Pick<Sequence, 'id'>): EveningRows['lanes'] {
    return inOrder(this.rows.lanes.filter((lane) => lane.sequenceId === sequence.id))
  }

  private projected(sequence: Pick<Sequence, 'id'>, lane: Pick<Lane, 'id'>) {
    return this.projection.sequences
      .find((one) => one.sequenceId === sequence.id)
      ?.lanes.find((one) => one.laneId === lane.id)
  }

  /** What the lane asks now: its step's consigne, or its own, short wording first. */
  private consigne(
    sequence: Pick<Sequence, 'id'>,
    lane: Pick<Lane, 'id' | 'steps' | 'wallTitle' | 'consigne' | 'consigneFacile' | 'title'>,
  ): string {
    const { stepIndex = null } = this.projected(sequence, lane) ?? {}
    const step = stepIndex === null ? undefined : lane.steps[stepIndex]
    const asked = (this.isEasy && step?.consigneFacile) || step?.consigne
    return asked || this.laneConsigne(lane) || lane.title
  }

  /** The lane's own consigne: its easy twin when the room asks for it, else the short wording for the wall. */
  private laneConsigne(lane: Pick<Lane, 'wallTitle' | 'consigne' | 'consigneFacile'>): string {
    return (this.isEasy && lane.consigneFacile) || lane.wallTitle || lane.consigne
  }

  private nextStepTitle(sequence: Pick<Sequence, 'id'>, lane: Pick<Lane, 'id' | 'steps'>): string {
    const { stepIndex = null } = this.projected(sequence, lane) ?? {}
    return stepIndex === null ? '' : (lane.steps[stepIndex + 1]?.title ?? '')
  }

  private nextTitle(): string {
    const { state, nextSequenceId } = this.projection
    return state === 'running' ? (this.sequence(nextSequenceId)?.title ?? '') : ''
  }

  private lane(
    sequence: Pick<Sequence, 'id'>,
    lane: EveningRows['lanes'][number],
    common: string,
  ): LanePicture {
    const asked = this.consigne(sequence, lane)
    return {
      id: lane.id,
      group: this.group(lane),
      question: lane.title || (asked === common ? '' : asked),
      clockText: this.laneClock(sequence, lane)?.text ?? '',
    }
  }

  private group(lane: Pick<Lane, 'groupId'>): LanePicture['group'] {
    const group = rowIn(this.replica, 'groups', lane.groupId)
    return group ? { shape: group.shape, number: group.number, name: group.name } : null
  }

  private laneClock(sequence: Pick<Sequence, 'id'>, lane: Pick<Lane, 'id'>): WallClock | null {
    const clock = this.projected(sequence, lane)?.clock
    return clock ? this.wallClock(clock) : null
  }

  private sequenceClock(sequence: Pick<Sequence, 'id'>): WallClock | null {
    const { clock, currentSequenceId } = this.projection
    return clock && sequence.id === currentSequenceId ? this.wallClock(clock) : null
  }

  private wallClock(clock: ProjectedClock): WallClock {
    return {
      text: formatClock(clock.remainingMs),
      state: clock.isPaused
        ? 'paused'
        : clock.isOvertime
          ? 'overtime'
          : clock.isWarning
            ? 'warning'
            : 'running',
      endText: this.hour(clock.endsAt),
      seats: { total: clock.chairs.count, filled: clock.chairs.taken },
      ...(clock.isPaused && { pausedForMs: clock.pausedForMs }),
    }
  }
}

function ofAtelier<R extends { atelierId: AtelierId }>(rows: readonly R[], atelierId: AtelierId): R[] {
  return rows.filter((row) => row.atelierId === atelierId)
}

/** The question of a lane, unless it is already what is asked. */
function questionAbove({ title }: Pick<Lane, 'title'>, consigne: string): string {
  return title.trim() === consigne.trim() ? '' : title.trim()
}

function isBreak({ kind }: Pick<Sequence, 'kind'>): boolean {
  return kind === 'break' || kind === 'meal'
}
