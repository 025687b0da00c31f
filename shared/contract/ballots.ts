import { z } from 'zod'
import type { BallotEntryId, BoardId, GroupId, OutputId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

const count = z.int().min(0).max(100_000)
/** By option, then by answer: how many (`BallotCells`). */
const cells = z.record(text(64), z.record(text(64), count))
const reasons = z.array(z.strictObject({ optionId: text(64), answer: text(64), text: text(280) })).max(200)
const college = z.enum([
  '',
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
  'animation',
])

const entryShape = {
  way: z.enum(['hands', 'gommettes', 'paper', 'round']),
  voters: count,
  blanks: count.default(0),
  spoilt: count.default(0),
  cells,
  college: college.default(''),
  groupId: id<GroupId>().nullable().default(null),
  /** What a second counter found, by option. */
  control: z.record(text(64), count).nullable().default(null),
  /** The total written on the slip of the batch. */
  checkTotal: count.nullable().default(null),
  reasons: reasons.default([]),
  /** « Forcer »: keeps a total that cannot be; refused without a note. */
  isForced: z.boolean().default(false),
  note: text(400).default(''),
}

/** The voice of one voter, as a phone or the urn receives it; who it is comes from the wire, never from here. */
export const voiceShape = {
  boardId: id<BoardId>(),
  pollId: text(64),
  cells,
  reasons: reasons.default([]),
  isBlank: z.boolean().default(false),
  /** « J’ai fini »: it may still change until the close. */
  isDone: z.boolean().default(false),
}

/**
 * Votes: what is opened, counted, closed, settled and sent on. A poll is an axis, or `all` (`pollsOf`). Opening,
 * closing and settling belong to the course of the evening, outside Ctrl Z: `reopen` is their way back, with its reason.
 */
export const ballots = {
  /** Opens polls that are prepared. `mayVote` null: the people present who may vote, or the groups. */
  open: command(
    {
      boardId: id<BoardId>(),
      pollIds: z.array(text(64)).min(1).max(20),
      mayVote: count.nullable().default(null),
      closesInMinutes: z.int().min(1).max(600).nullable().default(null),
    },
    { undo: 'course', example: { boardId: 'board-ballot', pollIds: ['axe-2'], mayVote: 34 } },
  ),
  /** Closes polls: their totals are written, in the same transaction. */
  close: command(
    { boardId: id<BoardId>(), pollIds: z.array(text(64)).min(1).max(20) },
    { undo: 'course', example: { boardId: 'board-ballot', pollIds: ['axe-1'] } },
  ),
  /**
   * Takes up the last round of a closed poll again; the reason and the former total stay in the record. `isRestart`:
   * everyone votes again, what came in is put aside.
   */
  reopen: command(
    {
      boardId: id<BoardId>(),
      pollId: text(64),
      reason: text(400),
      isRestart: z.boolean().default(false),
    },
    {
      undo: 'course',
      example: { boardId: 'board-ballot', pollId: 'axe-3', reason: 'Trois mains oubliées au fond' },
    },
  ),
  /**
   * Settles the tie of a closed poll. `secondRound` opens a round among the tied at once; `draw` keeps those that the
   * seed gives (`drawTied`); `discussion` and `keepAll` keep `keptIds`, those chosen or all the tied.
   */
  settle: command(
    {
      boardId: id<BoardId>(),
      pollId: text(64),
      way: z.enum(['discussion', 'secondRound', 'draw', 'keepAll']),
      keptIds: z.array(text(64)).max(200).default([]),
      seed: text(60).default(''),
      witness: text(120).default(''),
      note: text(400).default(''),
    },
    { undo: 'course', example: { boardId: 'board-ballot', pollId: 'axe-3', way: 'secondRound' } },
  ),
  /** Asks again about some options: consent in rounds, until objections are lifted. */
  askAgain: command(
    { boardId: id<BoardId>(), pollId: text(64), optionIds: z.array(text(64)).min(1).max(200) },
    { undo: 'course', example: { boardId: 'board-ballot', pollId: 'axe-3', optionIds: ['navette'] } },
  ),
  /** Adds a count: hands, gommettes, a batch of paper, a voice of the round. Refused when it cannot be, unless forced. */
  enter: command(
    { id: id<BallotEntryId>(), boardId: id<BoardId>(), pollId: text(64), ...entryShape },
    {
      example: {
        id: 'entry-new',
        boardId: 'board-ballot',
        pollId: 'axe-1',
        way: 'hands',
        voters: 3,
        cells: { gare: { pour: 3 }, cafe: { pour: 2 } },
      },
    },
  ),
  /** Writes a count again, whole. */
  correct: command(
    { id: id<BallotEntryId>(), ...entryShape },
    { example: { id: 'entry-1', way: 'hands', voters: 4, cells: { gare: { pour: 4 }, cafe: { pour: 1 } } } },
  ),
  /** Takes a count away, while its poll is open. */
  withdraw: command({ id: id<BallotEntryId>() }, { example: { id: 'entry-1' } }),
  /**
   * Changes the rules. Once something was cast, `cast` says what becomes of it: kept (refused when it no longer fits),
   * set aside (the poll goes on, empty), or started again (polls are prepared anew). Null: refused if anything was.
   */
  changeRules: command(
    {
      boardId: id<BoardId>(),
      settings: z.unknown(),
      cast: z.enum(['keep', 'setAside', 'restart']).nullable().default(null),
      reason: text(400).default(''),
    },
    { example: { boardId: 'board-ballot', settings: {}, cast: 'restart', reason: 'On passe à trois voix' } },
  ),
  /** Options taken from what an earlier sequence or atelier produced, with their origin. */
  addOptions: command(
    {
      boardId: id<BoardId>(),
      axisId: text(40),
      from: z
        .array(
          z.strictObject({
            optionId: text(40),
            table: z.enum(['outputs', 'contributions', 'clusters']),
            id: text(64),
          }),
        )
        .min(1)
        .max(120),
    },
    {
      example: {
        boardId: 'board-ballot-2',
        axisId: 'axe-1',
        from: [{ optionId: 'marche', table: 'contributions', id: 'contribution-1' }],
      },
    },
  ),
  /**
   * « Envoyer »: writes an output for each of these options, with its voices and its origins: kept (`retenu`), in
   * reserve (`reporte`) or set aside (`ecarte`). What was sent before is written again, not twice.
   */
  sendOutputs: command(
    {
      boardId: id<BoardId>(),
      outputs: z
        .array(z.strictObject({ id: id<OutputId>(), optionId: text(64) }))
        .min(1)
        .max(120),
    },
    { example: { boardId: 'board-ballot', outputs: [{ id: 'output-new', optionId: 'navette' }] } },
  ),
}
