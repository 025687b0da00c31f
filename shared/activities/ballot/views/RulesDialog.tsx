import { useState } from 'react'
import { useCommands } from '../../../../renderer/client/ClientProvider.tsx'
import { newId } from '../../../../renderer/client/Connection.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import { isSameRules } from '../../../domain/ballots/isSameRules.ts'
import { hasBegun } from '../../../domain/ballots/polls.ts'
import classes from './Board.module.css'
import type { BallotBoardProps } from './Board.tsx'
import { Settings } from './Settings.tsx'
import type { BallotSay } from './useDesk.ts'

export interface RulesDialogProps {
  readonly board: BallotBoardProps
  readonly say: BallotSay
  readonly onClose: () => void
}

const casts = ['keep', 'setAside', 'restart'] as const

/** The rules during the evening; once voices were given, what becomes of them is asked, with the reason. */
export function RulesDialog({ board, say, onClose }: RulesDialogProps) {
  const { content, translate } = board
  const commands = useCommands()
  const [settings, setSettings] = useState<BallotSettings>(content.settings)
  const [cast, setCast] = useState<(typeof casts)[number]>('keep')
  const [reason, setReason] = useState('')
  const isAsked = hasBegun(content.document) && !isSameRules(content.settings, settings)
  const confirm = async () => {
    const { id } = content.board
    const answer = isAsked
      ? await commands.ballots.changeRules({ boardId: id, settings, cast, reason: reason.trim() })
      : await commands.boards.changeSettings({ id, settings })
    if (answer.status === 'done') onClose()
  }
  return (
    <Dialog
      opened
      size="large"
      title={say('rulesChange')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="plein"
            unavailable={isAsked && reason.trim() === '' ? say('rulesNeedReason') : false}
            onClick={() => void confirm()}
          >
            {say('rulesConfirm')}
          </Button>
          <Button onClick={onClose}>{say('giveUp')}</Button>
        </>
      }
    >
      <div className={classes.rules}>
        <Settings settings={settings} onChange={setSettings} newId={() => newId()} translate={translate} />
        {isAsked ? (
          <section className={classes.cast}>
            <h3 className={classes.round}>{say('rulesTitle')}</h3>
            <ChipGroup
              label={say('rulesCast')}
              look="chips"
              value={cast}
              options={casts.map((one) => ({
                value: one,
                label: say(
                  one === 'keep' ? 'rulesKeep' : one === 'setAside' ? 'rulesSetAside' : 'rulesRestart',
                ),
              }))}
              onChange={setCast}
            />
            <Field label={say('rulesReason')} value={reason} maxSigns={400} onChange={setReason} />
          </section>
        ) : null}
      </div>
    </Dialog>
  )
}
