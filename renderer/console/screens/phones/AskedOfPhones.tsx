import { readBoard } from '../../../../shared/activities/readBoard.ts'
import type { Door, PhoneAsk } from '../../../../shared/domain/phones/phoneRows.ts'
import type { Board, Lane } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './PhonesDialog.module.css'

export interface AskedOfPhonesProps {
  readonly door: Door
  readonly boards: readonly Board[]
  readonly lanes: readonly Lane[]
}

/** What phones are asked now: to look at the screen, or to send paroles to the boards of this sequence. */
export function AskedOfPhones({ door, boards, lanes }: AskedOfPhonesProps) {
  const words = useWords('phones')
  const commands = useCommands()
  const { ask } = door
  const writing = boards.filter(takesParoles)
  const maps = boards.filter(({ activity }) => activity === 'map')
  const titleOf = (boardId: string) => {
    const board = boards.find(({ id }) => id === boardId)
    return lanes.find(({ id }) => id === board?.laneId)?.title || board?.title || ''
  }
  const choose = (kind: PhoneAsk['kind']) => {
    const [map] = maps
    const wanted: PhoneAsk =
      kind === 'contribute'
        ? { kind, boardIds: writing.map(({ id }) => id) }
        : kind === 'gommette' && map
          ? { kind, boardId: map.id }
          : { kind: 'look' }
    void commands.doors.ask({ atelierId: door.atelierId, ask: wanted })
  }
  const options = [
    { value: 'look' as const, label: words('askLook') },
    ...(writing.length > 0 || ask.kind === 'contribute'
      ? [{ value: 'contribute' as const, label: words('askContribute') }]
      : []),
    ...(maps.length > 0 || ask.kind === 'gommette'
      ? [{ value: 'gommette' as const, label: words('askGommette') }]
      : []),
  ]
  const titles = ask.kind === 'contribute' ? ask.boardIds.map(titleOf).filter((title) => title !== '') : []
  return (
    <section>
      <h3>{words('asked')}</h3>
      <ChipGroup label={words('asked')} options={options} value={ask.kind} onChange={choose} />
      <p className={classes.note}>
        {titles.length > 0
          ? words('askedContribute', { titles: titles.join(', ') })
          : writing.length === 0
            ? words('nothingToAsk')
            : words('askVote')}
      </p>
    </section>
  )
}

function takesParoles(board: Board): boolean {
  const { activity, settings, document, isIntact } = readBoard(board)
  return isIntact && board.frozenAt === null && activity.slots(settings, document).length > 0
}
