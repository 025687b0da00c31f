import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { drawTied } from '../../../domain/ballots/drawTied.ts'
import type { TieDeskProps } from './TieDesk.tsx'

export interface TieDialogProps extends TieDeskProps {
  readonly way: 'discussion' | 'draw'
  readonly onSettle: (settled: {
    way: 'discussion' | 'draw'
    keptIds?: string[]
    seed?: string
    witness?: string
    note?: string
  }) => void
  readonly onClose: () => void
}

/** How a tie was settled: what the discussion kept and why, or a number said aloud before a witness. */
export function TieDialog({ desk, tie, way, onSettle, onClose }: TieDialogProps) {
  const { say, content } = desk
  const [keptIds, setKeptIds] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const [seed, setSeed] = useState('')
  const [witness, setWitness] = useState('')
  const options = content.settings.options.filter((option) => tie.tiedIds.includes(option.id))
  const drawn = way === 'draw' ? drawTied(tie.tiedIds, seed.trim(), tie.seats) : []
  const isReady =
    way === 'discussion'
      ? keptIds.length === tie.seats && note.trim() !== ''
      : drawn.length > 0 && witness.trim() !== ''
  return (
    <Dialog
      opened
      title={say(`settle_${way}`, { count: tie.seats })}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="plein"
            unavailable={isReady ? false : say(`settleMissing_${way}`, { count: tie.seats })}
            onClick={() =>
              onSettle(
                way === 'discussion'
                  ? { way, keptIds: [...keptIds], note: note.trim() }
                  : { way, seed: seed.trim(), witness: witness.trim() },
              )
            }
          >
            {say('settleNow')}
          </Button>
          <Button onClick={onClose}>{say('giveUp')}</Button>
        </>
      }
    >
      {way === 'discussion' ? (
        <>
          {options.map((option) => (
            <CheckRow
              key={option.id}
              checked={keptIds.includes(option.id)}
              onChange={(isKept) =>
                setKeptIds(isKept ? [...keptIds, option.id] : keptIds.filter((id) => id !== option.id))
              }
            >
              {desk.spell(option.text)}
            </CheckRow>
          ))}
          <Field label={say('settleNote')} value={note} maxSigns={400} onChange={setNote} />
        </>
      ) : (
        <>
          <p>{say('drawHelp')}</p>
          <Field label={say('drawSeed')} value={seed} maxSigns={60} autoFocus onChange={setSeed} />
          <Field label={say('drawWitness')} value={witness} maxSigns={120} onChange={setWitness} />
        </>
      )}
    </Dialog>
  )
}
