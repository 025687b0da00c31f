import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../design/Button.tsx'
import type { BoardModel } from './useBoardModel.ts'
import classes from './WritingPanel.module.css'

/** A sheet at the foot of the board: a new contribution, or one being cut in several, a line for each. */
export function WritingPanel({ model }: { readonly model: BoardModel }) {
  const { writing } = model
  if (writing?.kind === 'new') return <NewContribution key="new" model={model} {...writing} />
  if (writing?.kind !== 'split') return null
  const contribution = model.contributions.get(writing.contributionId)
  if (!contribution) return null
  return (
    <Sheet
      key={contribution.id}
      title={model.translate('board.splitTitle')}
      help={model.translate('board.splitHelp')}
      field={model.translate('board.paroleField')}
      value={contribution.text.replace(/(?<=[.;!?…])\s+/gu, '\n')}
      keep={model.translate('board.split')}
      cancel={model.translate('board.cancel')}
      keepsWithEnter={false}
      onCancel={() => model.write(null)}
      onKeep={(text) => {
        const texts = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
        if (texts.length < 2) {
          model.say(model.translate('refusals.splitNeedsText'))
          return
        }
        model.commands.split({ contributionId: contribution.id, texts })
        model.write(null)
        model.select(new Set())
      }}
    />
  )
}

type NewContributionProps = {
  readonly model: BoardModel
  readonly slotId: string | null
  readonly clusterId: Parameters<BoardModel['commands']['capture']>[0]['clusterId']
}

function NewContribution({ model, slotId, clusterId }: NewContributionProps) {
  const { translate } = model
  const place = clusterId ? model.nameOfCluster(clusterId) : slotId ? model.nameOfSlot(slotId) : ''
  return (
    <Sheet
      title={place === '' ? translate('board.writeParole') : translate('board.writeParoleIn', { place })}
      field={translate('board.paroleField')}
      value=""
      keep={translate('board.keep')}
      cancel={translate('board.cancel')}
      keepsWithEnter
      onCancel={() => model.write(null)}
      onKeep={(text) => {
        model.commands.capture({ text, slotId, clusterId })
        model.write(null)
        model.say(translate('board.kept'))
      }}
    />
  )
}

type SheetProps = {
  readonly title: string
  readonly help?: string
  readonly field: string
  readonly value: string
  readonly keep: string
  readonly cancel: string
  readonly keepsWithEnter: boolean
  readonly onKeep: (text: string) => void
  readonly onCancel: () => void
}

function Sheet({ title, help, field, value, keep, cancel, keepsWithEnter, onKeep, onCancel }: SheetProps) {
  const [text, setText] = useState(value)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const finish = () => {
    const written = text.trim()
    if (written === '') onCancel()
    else onKeep(written)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    const asksToKeep = keepsWithEnter ? !event.shiftKey : event.ctrlKey || event.metaKey
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !asksToKeep) return
    event.preventDefault()
    finish()
  }
  return (
    <section className={classes.sheet} aria-label={title}>
      <h2 className="titre-4">{title}</h2>
      {help ? <p className={classes.help}>{help}</p> : null}
      <textarea
        ref={area}
        className={classes.field}
        aria-label={field}
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.actions}>
        <Button size={44} variant="plein" onClick={finish}>
          {keep}
        </Button>
        <Button size={44} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </section>
  )
}
