import { useMemo, useState } from 'react'
import { useDemarche } from '../../../../renderer/client/ClientProvider.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import { rowsIn } from '../../../replica/Replica.ts'
import type { Translate } from '../../activity.ts'
import { optionSources, type SourceItem } from './optionSources.ts'
import classes from './Settings.module.css'

export interface TakeOptionsProps {
  /** What options already stand for. */
  readonly taken: BallotOption['origins']
  readonly translate: Translate
  readonly onTake: (items: readonly SourceItem[]) => void
  readonly onClose: () => void
}

/** What an earlier atelier or sequence produced, to be voted: each one keeps where it comes from. */
export function TakeOptions({ taken, translate, onTake, onClose }: TakeOptionsProps) {
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  const outputs = useDemarche((replica) => rowsIn(replica, 'outputs'))
  const boards = useDemarche((replica) => rowsIn(replica, 'boards'))
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const clusters = useDemarche((replica) => rowsIn(replica, 'clusters'))
  const sources = useMemo(
    () => optionSources({ ateliers, outputs, boards, contributions, clusters }),
    [ateliers, outputs, boards, contributions, clusters],
  )
  const [chosenKey, setChosenKey] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const source = sources.find((one) => one.key === chosenKey) ?? sources[0]
  const isTaken = (item: SourceItem) => taken.some((one) => one.table === item.table && one.id === item.id)
  const free = (source?.items ?? []).filter((item) => !isTaken(item))
  const ticked = free.filter((item) => chosen.has(item.id))
  const titleOf = (one: (typeof sources)[number]) =>
    [one.title, one.detail === '' ? '' : translate(`ballot.source_${one.kind}`, { title: one.detail })]
      .filter((part) => part !== '')
      .join(' · ')
  return (
    <Dialog
      opened
      size="large"
      title={translate('ballot.takeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="plein"
            unavailable={ticked.length === 0 ? translate('ballot.takeNone') : false}
            onClick={() => onTake(ticked)}
          >
            {translate('ballot.takeCount', { count: ticked.length })}
          </Button>
          <Button onClick={onClose}>{translate('ballot.giveUp')}</Button>
        </>
      }
    >
      {source ? (
        <div className={classes.take}>
          <SelectField
            label={translate('ballot.takeFrom')}
            value={source.key}
            options={sources.map((one) => ({ value: one.key, label: titleOf(one) }))}
            onChange={(key) => {
              setChosenKey(key)
              setChosen(new Set())
            }}
          />
          {free.length > 1 ? (
            <CheckRow
              checked={ticked.length === free.length}
              onChange={(all) => setChosen(new Set(all ? free.map((item) => item.id) : []))}
            >
              {translate('ballot.takeAll')}
            </CheckRow>
          ) : null}
          <ul className={classes.sources}>
            {source.items.map((item) => (
              <li key={`${item.table} ${item.id}`} dir="auto">
                {isTaken(item) ? (
                  <p className={classes.taken}>{translate('ballot.takeTaken', { text: item.text })}</p>
                ) : (
                  <CheckRow
                    checked={chosen.has(item.id)}
                    onChange={(isChosen) => {
                      const next = new Set(chosen)
                      if (isChosen) next.add(item.id)
                      else next.delete(item.id)
                      setChosen(next)
                    }}
                  >
                    {item.text}
                  </CheckRow>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{translate('ballot.takeEmpty')}</p>
      )}
    </Dialog>
  )
}
