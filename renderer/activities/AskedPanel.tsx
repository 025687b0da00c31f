import { useState } from 'react'
import { askedOf } from '../../shared/activities/answers.ts'
import type { Asked, Questions } from '../../shared/activities/asked.ts'
import type { BoardControlsProps } from '../../shared/activities/boardProps.ts'
import { useHasClient } from '../client/ClientProvider.tsx'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { AskedField } from './AskedField.tsx'
import classes from './AskedPanel.module.css'
import { MakeTopic } from './MakeTopic.tsx'

export type AskedPanelProps = Pick<
  BoardControlsProps<Questions, unknown>,
  'content' | 'translate' | 'isReadOnly' | 'commands'
> & { readonly asked: readonly Asked[] }

/** What is asked about each parole, all on one sheet: what an idea becomes, its dots, its day. */
export function AskedPanel({ content, asked, translate, isReadOnly, commands }: AskedPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const hasClient = useHasClient()
  const wanted = new Set(asked.map(({ id }) => id))
  const slotOf = new Map(content.placements.map((one) => [one.contributionId, one.slot]))
  const rows = content.contributions.flatMap((contribution) => {
    if (contribution.status === 'ecarte') return []
    const here = askedOf(content.settings, slotOf.get(contribution.id)).filter(({ id }) => wanted.has(id))
    return here.length === 0 ? [] : [{ contribution, here }]
  })
  const done = rows.filter(({ contribution, here }) =>
    here.some(({ id }) => (contribution.details[id] ?? '') !== ''),
  ).length
  return (
    <>
      <Button size={44} onClick={() => setOpen(true)}>
        {`${translate('columns.asked')} (${translate('columns.askedCount', { done, count: rows.length })})`}
      </Button>
      <Dialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={translate('columns.asked')}
        size="large"
        actions={
          <Button variant="plein" onClick={() => setOpen(false)}>
            {translate('columns.askedClose')}
          </Button>
        }
      >
        {rows.length === 0 ? <p>{translate('columns.askedEmpty')}</p> : null}
        <ul className={classes.list}>
          {rows.map(({ contribution, here }) => (
            <li key={contribution.id}>
              <p className={classes.text} dir="auto">
                {contribution.text}
              </p>
              {hasClient && !isReadOnly ? (
                <MakeTopic contributionId={contribution.id} board={content.board} translate={translate} />
              ) : null}
              <div className={classes.fields}>
                {here.map((one) => (
                  <AskedField
                    key={one.id}
                    asked={one}
                    value={contribution.details[one.id] ?? ''}
                    isReadOnly={isReadOnly}
                    onKeep={(value) =>
                      commands.describe({ contributionId: contribution.id, details: { [one.id]: value } })
                    }
                    translate={translate}
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
