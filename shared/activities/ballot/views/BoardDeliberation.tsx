import { IconEar } from '@tabler/icons-react'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotAction } from '../../../domain/ballots/ballotDocument.ts'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import classes from './Board.module.css'
import type { BallotBoardProps } from './Board.tsx'
import { linesOf } from './linesOf.ts'
import type { BallotSay } from './useDesk.ts'

type Deliberation = Omit<Extract<BallotAction, { kind: 'deliberate' }>, 'kind' | 'optionId'>

export interface BoardDeliberationProps {
  readonly board: BallotBoardProps
  readonly option: BallotOption
  readonly say: BallotSay
}

/** A project before its committee: heard, then deliberated; the level of support, the sum, the conditions, the consensus. */
export function BoardDeliberation({ board, option, say }: BoardDeliberationProps) {
  const { content, commands, isReadOnly } = board
  const { settings, document } = content
  const held = document.decisions[option.id]
  const isHeard = document.heardIds.includes(option.id)
  const said: Deliberation = {
    outcome: held?.outcome ?? '',
    grantedEuros: held?.grantedEuros ?? null,
    supportLevel: held?.supportLevel ?? '',
    conditions: held?.conditions ?? '',
    note: held?.note ?? '',
    isConsensus: held?.isConsensus ?? false,
    openConflicts: held?.openConflicts ?? [],
  }
  const write = (part: Partial<Deliberation>) =>
    commands.act({ kind: 'deliberate', optionId: option.id, ...said, ...part })
  const named = { option: option.text }
  return (
    <details className={classes.deliberation}>
      <summary>{say('deliberation', named)}</summary>
      <div className={classes.deliberationFields}>
        <Button
          size={44}
          icon={<IconEar stroke={2.2} aria-hidden="true" />}
          aria-pressed={isHeard}
          unavailable={isReadOnly ? say('frozen') : false}
          onClick={() => {
            commands.act({ kind: 'hear', optionId: option.id, isHeard: !isHeard })
            if (!isHeard) commands.act({ kind: 'spotlight', optionId: option.id })
          }}
        >
          {say(isHeard ? 'heard' : 'hear')}
        </Button>
        <SelectField
          label={say('supportLevel')}
          value={said.supportLevel}
          options={['', ...settings.supportLevels].map((level) => ({
            value: level,
            label: level === '' ? say('supportNone') : level,
          }))}
          onChange={(supportLevel) => write({ supportLevel })}
        />
        <SettledField
          label={say('grantedEuros')}
          figures
          inputMode="numeric"
          readOnly={isReadOnly}
          value={said.grantedEuros === null ? '' : String(said.grantedEuros)}
          onSettle={(value) => {
            const euros = Number.parseInt(value.replace(/\D/g, ''), 10)
            write({ grantedEuros: Number.isNaN(euros) ? null : euros })
          }}
        />
        <SettledField
          label={say('conditions')}
          maxSigns={600}
          readOnly={isReadOnly}
          value={said.conditions}
          onSettle={(conditions) => write({ conditions })}
        />
        <SettledField
          label={say('deliberationNote')}
          maxSigns={600}
          readOnly={isReadOnly}
          value={said.note}
          onSettle={(note) => write({ note })}
        />
        <SettledField
          label={say('openConflicts')}
          help={say('openConflictsHelp')}
          multiline
          rows={2}
          readOnly={isReadOnly}
          value={said.openConflicts.join('\n')}
          onSettle={(text) => write({ openConflicts: linesOf(text) })}
        />
        <CheckRow
          checked={said.isConsensus}
          onChange={(isConsensus) => {
            if (!isReadOnly) write({ isConsensus, outcome: isConsensus ? 'kept' : said.outcome })
          }}
        >
          {say('consensus_reached')}
        </CheckRow>
      </div>
    </details>
  )
}
