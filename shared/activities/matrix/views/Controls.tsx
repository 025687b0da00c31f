import { IconArrowLeft, IconArrowRight, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { AskedPanel } from '../../../../renderer/activities/AskedPanel.tsx'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { BoardControlsProps } from '../../boardProps.ts'
import { rowsOfGroup } from '../dealRows.ts'
import { isDealt, workRow } from '../logic.ts'
import { byNumber, nameOfGroup } from '../nameOfGroup.ts'
import {
  type MatrixAction,
  type MatrixDocument,
  type MatrixSettings,
  mostColumns,
  mostRows,
} from '../schema.ts'
import classes from './Controls.module.css'
import { MoodField } from './MoodField.tsx'
import { WorkRow } from './WorkRow.tsx'

export type MatrixControlsProps = BoardControlsProps<MatrixSettings, MatrixDocument, MatrixAction>

/** The round being played and who is where; in Conduite, the row where the capture field writes. */
export function Controls(props: MatrixControlsProps) {
  const { content, translate, isReadOnly, isLive, groupId = null, act } = props
  const { settings, document, groups } = content
  const group = groups.find((one) => one.id === groupId)
  const groupNumber = group?.number ?? null
  const own = rowsOfGroup(document.rows, groupNumber, document.roundIndex)
  const current = workRow(document, groupNumber)
  const asked = (settings.asked ?? []).filter((one) => !isLive || one.isLive === true)

  const step = useRef((_by: 1 | -1) => {})
  step.current = (by) => {
    const at = own.findIndex((row) => row.id === current?.id)
    const next = own[Math.min(own.length - 1, Math.max(0, at + by))]
    if (next && next.id !== current?.id)
      act({ kind: 'workOn', groupNumber: groupNumber ?? 0, rowId: next.id })
  }
  useEffect(() => {
    if (!isLive || isReadOnly) return
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
      event.preventDefault()
      step.current(event.key === 'ArrowDown' ? 1 : -1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isLive, isReadOnly])

  return (
    <div className={classes.controls} data-live={isLive || undefined}>
      {settings.rounds > 1 ? <Round {...props} /> : null}
      {isDealt(document) && groups.length > 0 ? <WhoIsWhere {...props} /> : null}
      {isLive && current ? (
        <WorkRow
          rows={own}
          current={current}
          numberOf={(row) => document.rows.findIndex((one) => one.id === row.id) + 1}
          label={
            group
              ? translate('matrix.workOnFor', { group: nameOfGroup(group, content.groupWord, translate) })
              : translate('matrix.workOn')
          }
          isReadOnly={isReadOnly}
          onChoose={(rowId) => act({ kind: 'workOn', groupNumber: groupNumber ?? 0, rowId })}
          translate={translate}
          locale={props.locale}
        />
      ) : null}
      {isLive && current && settings.hasMood ? (
        <div className={classes.workList} inert={isReadOnly}>
          <MoodField
            label={translate('matrix.moodAt', { row: current.title })}
            isLabelHidden={false}
            mood={document.moods[current.id]}
            onChange={(mood) => act({ kind: 'setMood', rowId: current.id, mood })}
            translate={translate}
          />
        </div>
      ) : null}
      {asked.length > 0 ? <AskedPanel {...props} asked={asked} /> : null}
      {isLive || isReadOnly || settings.look === 'quadrant' ? null : <AddParts {...props} />}
      {settings.look === 'quadrant' ? (
        <p className={classes.axes}>
          <span>{`↑ ${settings.axes.y}`}</span>
          <span>{`→ ${settings.axes.x}`}</span>
        </p>
      ) : null}
    </div>
  )
}

/** « Temps 1 sur 2 », and the next one. */
function Round({ content, translate, isReadOnly, act }: MatrixControlsProps) {
  const { settings, document } = content
  const { roundIndex } = document
  const isLast = roundIndex >= settings.rounds
  return (
    <div className={classes.round}>
      <p className={classes.roundText} role="status">
        {translate('matrix.round', { round: roundIndex, rounds: settings.rounds })}
      </p>
      {isReadOnly ? null : (
        <>
          <IconButton
            label={translate(roundIndex === 1 ? 'matrix.roundFirst' : 'matrix.roundBack')}
            icon={<IconArrowLeft aria-hidden="true" stroke={2.2} />}
            aria-disabled={roundIndex === 1}
            onClick={() => {
              if (roundIndex > 1) act({ kind: 'setRound', roundIndex: roundIndex - 1 })
            }}
          />
          <Button
            size={44}
            variant="plein"
            iconAfter={<IconArrowRight aria-hidden="true" stroke={2.4} />}
            unavailable={isLast ? translate('matrix.roundLast') : false}
            onClick={() => act({ kind: 'setRound', roundIndex: roundIndex + 1 })}
          >
            {translate('matrix.roundNext')}
          </Button>
        </>
      )}
    </div>
  )
}

/** Each group with the numbers of its rows, then the rows on which nobody is. */
function WhoIsWhere({ content, translate, isLive }: MatrixControlsProps) {
  const { document, groupWord } = content
  const groups = byNumber(content.groups)
  const numberOf = new Map(document.rows.map((row, index) => [row.id, index + 1]))
  const taken = new Set<string>()
  const places = groups.map((group) => {
    const rows = rowsOfGroup(document.rows, group.number, document.roundIndex)
    for (const row of rows) taken.add(row.id)
    return { group, numbers: rows.map((row) => numberOf.get(row.id) ?? 0) }
  })
  const alone = document.rows.flatMap((row, index) => (taken.has(row.id) ? [] : [index + 1]))
  return (
    <ul className={classes.places} aria-label={translate('matrix.whoIsWhere')}>
      {places.map(({ group, numbers }) => (
        <li key={group.id} className={classes.place}>
          <Gommette shape={group.shape} size={22} />
          <span className={isLive ? 'hors-vue' : undefined}>{nameOfGroup(group, groupWord, translate)}</span>
          <strong>
            <span className="hors-vue">{translate('matrix.rowNames', { numbers: '' })}</span>
            {numbersText(numbers)}
          </strong>
        </li>
      ))}
      {alone.length > 0 ? (
        <li className={classes.place}>{translate('matrix.alone', { rows: numbersText(alone) })}</li>
      ) : null}
    </ul>
  )
}

/** « 4–6 » when they follow each other, « 4, 7 » otherwise. */
function numbersText(numbers: readonly number[]): string {
  const first = numbers[0] ?? 0
  const last = numbers.at(-1) ?? 0
  return numbers.length > 2 && last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ')
}

/** One more row, one more column. */
function AddParts({ content, translate, act }: MatrixControlsProps) {
  const [written, setWritten] = useState<'row' | 'column' | null>(null)
  const { rows, columns } = content.document
  const { look } = content.settings
  const hasRoom = {
    row: rows.length < (look === 'radar' ? 8 : mostRows),
    column: look === 'tableau' && columns.length < mostColumns,
  }
  if (written) {
    return (
      <div className={classes.editor}>
        <TextEditor
          label={translate(written === 'row' ? 'matrix.rowField' : 'matrix.columnField')}
          value=""
          isMultiline={false}
          longest={written === 'row' ? 120 : 60}
          tooLong={(over) => translate('board.tooLong', { count: over })}
          onKeep={(title) => {
            act({ kind: written === 'row' ? 'addRow' : 'addColumn', title })
            setWritten(null)
          }}
          onCancel={() => setWritten(null)}
        />
      </div>
    )
  }
  return (
    <div className={classes.adds}>
      {(['row', 'column'] as const).map((kind) =>
        hasRoom[kind] ? (
          <Button
            key={kind}
            size={44}
            variant="discret"
            icon={<IconPlus stroke={2.4} aria-hidden="true" />}
            onClick={() => setWritten(kind)}
          >
            {translate(kind === 'row' ? 'matrix.rowAdd' : 'matrix.columnAdd')}
          </Button>
        ) : null,
      )}
    </div>
  )
}
