import { useRef } from 'react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { newId } from '../../../../renderer/client/Connection.ts'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotEntry } from '../../../domain/ballots/ballotRows.ts'
import type { BallotEntryId } from '../../../domain/ids.ts'
import classes from './Controls.module.css'
import { cellsAsked, type EntryCell, isOfCell, isPart } from './entryCell.ts'
import { draftOf, emptyCountOf } from './entryDraft.ts'
import type { Desk } from './useDesk.ts'

/** Whose voices are counted now: the college, the group, and how many of them vote; nothing where nobody asked. */
export function CellField({ desk }: { readonly desk: Desk }) {
  const { say, spell, content, cell, entries } = desk
  const asked = cellsAsked(content.settings, content.groups)
  const { way } = desk
  const key = `${way} ${cell.college} ${cell.groupId ?? ''}`
  const sent = useRef(new Map<string, BallotEntryId>())
  if (way === 'phone' || (!asked.college && !asked.group)) return null
  const votersIn = (isIn: (entry: EntryCell) => boolean) =>
    entries.filter(isIn).reduce((sum, entry) => sum + entry.voters, 0)
  const named = (name: string, voters: number) =>
    voters === 0 ? name : say('cellCounted', { name, count: voters })
  const groups = content.groups.toSorted((one, other) => one.number - other.number)
  const counted = entries.find((entry) => entry.way === way && isOfCell(entry, cell))
  const setVoters = async (voters: number) => {
    if (way !== 'hands' && way !== 'gommettes') return
    const draft = counted ? draftOf(counted) : emptyCountOf(way, voters, cell)
    const id = counted?.id ?? sent.current.get(key)
    if (id) {
      await desk.commands.correct({ id, ...draft, voters })
      return
    }
    // « Entrée » then leaving the field say the same number twice: one count.
    const next = newId<BallotEntryId>()
    sent.current.set(key, next)
    const place = { id: next, boardId: content.board.id, pollId: desk.poll.id }
    const answer = await desk.commands.enter({ ...place, ...draft })
    if (answer.status !== 'done') sent.current.delete(key)
  }
  const names = [
    cell.college === '' ? '' : say(`college_${cell.college}`),
    spell(groups.find((group) => group.id === cell.groupId)?.name ?? ''),
  ].filter((name) => name !== '')
  const isOne = content.settings.voters.kind === 'onePerGroup'
  const asksVoters = isPart(cell) && !isOne && (way === 'hands' || (way === 'gommettes' && !counted))
  return (
    <div className={classes.cells}>
      {asked.college ? (
        <div className={classes.cell}>
          <SelectField<BallotEntry['college']>
            label={say('cellCollege')}
            labelHidden={desk.isLive}
            value={cell.college}
            options={[...content.settings.voters.colleges, '' as const].map((college) => ({
              value: college,
              label: named(
                college === '' ? say('cellNone_college') : say(`college_${college}`),
                votersIn((entry) => entry.college === college),
              ),
            }))}
            onChange={(college) => desk.setCell({ ...cell, college })}
          />
        </div>
      ) : null}
      {asked.group ? (
        <div className={classes.cell}>
          <SelectField<string>
            label={say('cellGroup')}
            labelHidden={desk.isLive}
            value={cell.groupId ?? ''}
            options={[
              ...groups.map((group) => ({
                value: group.id as string,
                label: named(
                  spell(group.name),
                  votersIn((entry) => entry.groupId === group.id),
                ),
              })),
              { value: '', label: say('cellNone_group') },
            ]}
            onChange={(id) =>
              desk.setCell({ ...cell, groupId: groups.find((group) => group.id === id)?.id ?? null })
            }
          />
        </div>
      ) : null}
      {asksVoters ? (
        <span className={classes.count}>
          <CountField
            label={say('cellVoters', { names: names.join(', ') })}
            value={counted?.voters ?? null}
            most={10_000}
            isReadOnly={desk.isReadOnly}
            onKeep={(voters) => void setVoters(voters)}
          />
          <span aria-hidden="true">{say('votersWord', { count: counted?.voters ?? 0 })}</span>
        </span>
      ) : null}
    </div>
  )
}
