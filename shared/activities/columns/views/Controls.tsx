import { AskedPanel } from '../../../../renderer/activities/AskedPanel.tsx'
import { ColumnPills } from './ColumnPills.tsx'
import classes from './Controls.module.css'
import { type ColumnsControlsProps, CounterPad } from './CounterPad.tsx'
import { Rounds } from './Rounds.tsx'

/** What a facilitator presses: the counters while the hall works; the columns too on the board's own screen. */
export function Controls(props: ColumnsControlsProps) {
  const { content, isLive, translate } = props
  const { counters, hasRounds } = content.settings
  const { running } = content.document
  const asked = (content.settings.asked ?? []).filter((one) => !isLive || one.isLive === true)
  return (
    <div className={classes.controls} data-live={isLive || undefined}>
      {counters.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a row of counters, without a legend of its own
        <div
          className={classes.counters}
          data-many={counters.length > 4 || undefined}
          role="group"
          aria-label={translate('columns.counters')}
        >
          {counters.map((counter) => (
            <CounterPad
              key={counter.id}
              counter={counter}
              value={content.document.counters[counter.id] ?? 0}
              startedAt={running?.counterId === counter.id ? running.startedAt : null}
              isHeld={running !== undefined}
              translate={translate}
              locale={props.locale}
              isReadOnly={props.isReadOnly}
              isLive={isLive}
              act={props.act}
            />
          ))}
        </div>
      ) : null}
      {counters.length > 0 && hasRounds === true ? <Rounds {...props} /> : null}
      {asked.length > 0 ? <AskedPanel {...props} asked={asked} /> : null}
      {isLive ? null : <ColumnPills {...props} />}
    </div>
  )
}
