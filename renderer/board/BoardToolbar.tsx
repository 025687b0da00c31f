import {
  IconArrowBackUp,
  IconLayoutDashboard,
  IconLayoutGrid,
  IconListTree,
  IconNote,
  IconPencil,
  IconPointer,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import { IconButton } from '../design/IconButton.tsx'
import { Tooltip } from '../design/Tooltip.tsx'
import classes from './BoardToolbar.module.css'

export type BoardTool = 'choose' | 'parole' | 'set' | 'title'

export type BoardToolbarProps = {
  readonly translate: Translate
  readonly tool: BoardTool
  readonly canOpenSets: boolean
  readonly isReadOnly: boolean
  readonly view: 'canvas' | 'list'
  readonly scale: number
  /** Whether the canvas can be seen larger or smaller; a table is not. */
  readonly hasZoom?: boolean
  readonly onTool: (tool: BoardTool) => void
  readonly onView: (view: 'canvas' | 'list') => void
  readonly onZoom: (step: 1 | -1) => void
  readonly onFit: () => void
  readonly onUndo: () => void
}

const icon = { 'aria-hidden': true, stroke: 2.2, size: 20 } as const

/** The dark pill under the board: what the hand does, how large it is seen, and the way back. */
export function BoardToolbar(props: BoardToolbarProps) {
  const { translate, view, scale, hasZoom = true } = props
  const tools: [BoardTool, ReactNode][] = [['choose', <IconPointer key="choose" {...icon} />]]
  if (!props.isReadOnly) {
    tools.push(['parole', <IconNote key="parole" {...icon} />])
    if (props.canOpenSets) {
      tools.push(
        ['set', <IconLayoutGrid key="set" {...icon} />],
        ['title', <IconPencil key="title" {...icon} />],
      )
    }
  }
  const isList = view === 'list'
  return (
    <div className={`scene ${classes.bar}`} role="toolbar" aria-label={translate('board.tools')}>
      {tools.map(([tool, picture]) => (
        <Tooltip key={tool} label={translate(`board.${tool}Help`)}>
          <button
            type="button"
            className={classes.tool}
            aria-pressed={props.tool === tool}
            onClick={() => props.onTool(tool)}
          >
            {picture}
            {translate(`board.${tool}`)}
          </button>
        </Tooltip>
      ))}
      <span className={classes.rule} />
      {isList || !hasZoom ? null : (
        <>
          <IconButton
            label={translate('board.zoomOut')}
            icon={<IconZoomOut {...icon} />}
            onClick={() => props.onZoom(-1)}
          />
          <button
            type="button"
            className={classes.percent}
            title={translate('board.fit')}
            aria-label={`${translate('board.zoomLevel', { percent: Math.round(scale * 100) })}, ${translate('board.fit')}`}
            onClick={props.onFit}
          >
            {translate('board.zoomLevel', { percent: Math.round(scale * 100) })}
          </button>
          <IconButton
            label={translate('board.zoomIn')}
            icon={<IconZoomIn {...icon} />}
            onClick={() => props.onZoom(1)}
          />
          <span className={classes.rule} />
        </>
      )}
      <button type="button" className={classes.tool} onClick={() => props.onView(isList ? 'canvas' : 'list')}>
        {isList ? <IconLayoutDashboard {...icon} /> : <IconListTree {...icon} />}
        {translate(isList ? 'board.showCanvas' : 'board.showList')}
      </button>
      {props.isReadOnly ? null : (
        <IconButton
          label={translate('board.undo')}
          icon={<IconArrowBackUp {...icon} />}
          onClick={props.onUndo}
        />
      )}
    </div>
  )
}
