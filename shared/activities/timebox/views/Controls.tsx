import { IconMinus } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { BoardControlsProps } from '../../boardProps.ts'
import type { TimeboxAction, TimeboxDocument, TimeboxSettings } from '../schema.ts'
import classes from './Controls.module.css'

export type TimeboxControlsProps = BoardControlsProps<TimeboxSettings, TimeboxDocument, TimeboxAction>

/** For a bowl, who comes in; an instruction and a queue have nothing to press here. */
export function Controls({ content, translate, isReadOnly, act }: TimeboxControlsProps) {
  if (content.settings.look !== 'bocal') return null
  const { entries } = content.document
  return (
    <div className={classes.controls} inert={isReadOnly}>
      <Button size={64} variant="plein" onClick={() => act({ kind: 'enter' })}>
        {translate('timebox.enter')}
      </Button>
      <p className={classes.count} role="status">
        {translate('timebox.entries', { count: entries })}
      </p>
      {entries > 0 ? (
        <IconButton
          label={translate('timebox.undoEntry')}
          icon={<IconMinus aria-hidden="true" stroke={2.2} />}
          onClick={() => act({ kind: 'undoEntry' })}
        />
      ) : null}
    </div>
  )
}
