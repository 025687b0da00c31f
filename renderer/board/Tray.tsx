import { IconDots } from '@tabler/icons-react'
import type { PointerEvent } from 'react'
import type { Contribution } from '../../shared/domain/rows.ts'
import { ContextMenu } from '../design/ContextMenu.tsx'
import { Gommette } from '../design/Gommette.tsx'
import { IconButton } from '../design/IconButton.tsx'
import classes from './Tray.module.css'
import type { BoardModel } from './useBoardModel.ts'

export type TrayProps = {
  readonly model: BoardModel
  /** A contribution of the board is held over the tray. */
  readonly isTarget: boolean
  /** The contribution of the tray that is in the hand, whose place stays dashed. */
  readonly carriedId: string | null
  /** The hand takes a contribution out of the tray. */
  readonly onCarry?: (contribution: Contribution, event: { clientX: number; clientY: number }) => void
}

/** « À ranger »: what was said and has no slot yet. New contributions land here, never under the hand. */
export function Tray({ model, isTarget, carriedId, onCarry }: TrayProps) {
  const { translate, order } = model
  return (
    <aside className={classes.tray} data-board-drop="tray" data-target={isTarget || undefined}>
      <header className={classes.header}>
        <h2 className="titre-3">{translate('board.tray')}</h2>
        <span className={classes.count}>{order.tray.length}</span>
      </header>
      <p className={classes.help}>
        {order.tray.length === 0
          ? translate('board.trayEmpty')
          : translate(model.canOpenSets ? 'board.trayHelp' : 'board.trayHelpPlain')}
      </p>
      <ul className={classes.list}>
        {isTarget ? <li className={classes.place} aria-hidden="true" /> : null}
        {order.tray.map((contribution) => (
          <TrayLine
            key={contribution.id}
            contribution={contribution}
            model={model}
            isCarried={contribution.id === carriedId}
            onCarry={onCarry}
          />
        ))}
      </ul>
    </aside>
  )
}

const slackPx = 5

function TrayLine({
  contribution,
  model,
  isCarried,
  onCarry,
}: { readonly contribution: Contribution; readonly isCarried: boolean } & Pick<
  TrayProps,
  'model' | 'onCarry'
>) {
  const { translate } = model
  const group = model.rows.groups.find((one) => one.id === contribution.groupId)
  const onPointerDown = (down: PointerEvent) => {
    if (down.button !== 0 || model.isReadOnly || !onCarry) return
    if (down.target instanceof Element && down.target.closest('button')) return
    const ending = new AbortController()
    window.addEventListener(
      'pointermove',
      (move) => {
        if (Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) < slackPx) return
        ending.abort()
        onCarry(contribution, move)
      },
      { signal: ending.signal },
    )
    for (const kind of ['pointerup', 'pointercancel'] as const) {
      window.addEventListener(kind, () => ending.abort(), { signal: ending.signal })
    }
  }
  return (
    <li
      className={classes.line}
      onPointerDown={onPointerDown}
      data-carried={isCarried || undefined}
      data-movable={!model.isReadOnly || undefined}
    >
      {group ? <Gommette shape={group.shape} size={18} label={group.name} /> : null}
      <span className={classes.text} dir="auto">
        {contribution.text}
      </span>
      {model.isReadOnly ? null : (
        <ContextMenu
          sections={[
            {
              title: translate('board.moveTo'),
              entries: model.targets
                .filter((target) => target.kind !== 'tray')
                .map((target) => ({
                  label: model.nameOfTarget(target),
                  onPress: () => model.moveToTarget([contribution.id], target),
                })),
            },
          ]}
        >
          <IconButton
            className={classes.menu}
            label={translate('board.trayMoveLabel', { text: contribution.text.slice(0, 60) })}
            icon={<IconDots aria-hidden="true" stroke={2.2} />}
          />
        </ContextMenu>
      )}
    </li>
  )
}
