import { useState } from 'react'
import { panelQuotas, type Quota, threeThirds } from '../../../../shared/domain/people/panelQuotas.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './PersonDialog.module.css'
import type { PanelView } from './usePanel.ts'
import { useQuotaWord } from './useQuotaWord.ts'

const usualPanel = 50

/** How many people are wanted of each college, age, gender, habit and commune. */
export function QuotasDialog({ panel, onClose }: { panel: PanelView; onClose: () => void }) {
  const words = useWords('people')
  const commands = useCommands()
  const quotaWord = useQuotaWord(panel.rows.communes)
  const criteria = panelQuotas(panel.rows)
  const [drafts, setDrafts] = useState<{ [key: string]: string }>(() =>
    Object.fromEntries(
      criteria.flatMap(({ quotas }) =>
        quotas.map(({ key, target }) => [key, target === null ? '' : String(target)]),
      ),
    ),
  )
  const takeThirds = () => {
    const thirds = Object.entries(threeThirds(usualPanel)).map(([key, count]) => [key, String(count)])
    setDrafts({ ...drafts, ...Object.fromEntries(thirds) })
  }
  const keep = async () => {
    const targets = Object.entries(drafts).map(([key, typed]) => [key, targetOf(typed)])
    const answer = await commands.people.setTargets({ targets: Object.fromEntries(targets) })
    if (answer.status === 'done') onClose()
  }
  const field = (quota: Quota) => (
    <Field
      key={quota.key}
      label={quotaWord(quota)}
      inputMode="numeric"
      figures
      autoComplete="off"
      value={drafts[quota.key] ?? ''}
      onChange={(typed) => setDrafts({ ...drafts, [quota.key]: typed.replace(/\D/g, '').slice(0, 4) })}
    />
  )
  return (
    <Dialog opened onClose={onClose} title={words('quotasTitle')} size="large">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <div className={classes.line}>
          <p>{words('quotasText')}</p>
          <Button size={44} onClick={takeThirds}>
            {words('thirds', { count: usualPanel })}
          </Button>
        </div>
        {criteria.map(({ criterion, quotas }) => (
          <fieldset key={criterion} className={classes.fieldset}>
            <legend className={classes.legend}>{words(`criterion_${criterion}`)}</legend>
            <div className={classes.numbers}>{quotas.map(field)}</div>
          </fieldset>
        ))}
        <div className={classes.actions}>
          <Button variant="plein" type="submit">
            {words('quotasKeep')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function targetOf(typed: string): number | null {
  const count = Number.parseInt(typed, 10)
  return Number.isNaN(count) ? null : Math.min(2000, count)
}
