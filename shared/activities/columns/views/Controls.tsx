import { ColumnPills } from './ColumnPills.tsx'
import classes from './Controls.module.css'
import { type ColumnsControlsProps, CounterPad } from './CounterPad.tsx'

/** What a facilitator presses: the counters while the hall works; the columns too on the board's own screen. */
export function Controls(props: ColumnsControlsProps) {
  const { content, isLive, translate } = props
  const { counters } = content.settings
  return (
    <div className={classes.controls} data-live={isLive || undefined}>
      {counters.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a row of counters, without a legend of its own
        <div className={classes.counters} role="group" aria-label={translate('columns.counters')}>
          {counters.map((counter) => (
            <CounterPad
              key={counter.id}
              counter={counter}
              value={content.document.counters[counter.id] ?? 0}
              translate={translate}
              locale={props.locale}
              isReadOnly={props.isReadOnly}
              isLive={isLive}
              act={props.act}
            />
          ))}
        </div>
      ) : null}
      {isLive ? null : <ColumnPills {...props} />}
    </div>
  )
}
