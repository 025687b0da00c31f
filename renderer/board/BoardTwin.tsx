import { memo, useCallback, useEffect, useId, useRef } from 'react'
import type { Contribution } from '../../shared/domain/rows.ts'
import { Gommette } from '../design/Gommette.tsx'
import classes from './BoardTwin.module.css'
import { SlotSignIcon } from './SlotSignIcon.tsx'
import { TextEditor } from './TextEditor.tsx'
import type { TwinItem } from './twinItems.ts'
import type { BoardModel } from './useBoardModel.ts'
import { useTwinKeys } from './useTwinKeys.ts'
import { useTwinWindow } from './useTwinWindow.ts'

/**
 * The same board as a list, for the keyboard and for readers of the screen: same order, same actions. Entrée
 * lifts, the arrows choose a place, Entrée drops, Échap puts back.
 */
export function BoardTwin({ model, title }: { readonly model: BoardModel; readonly title: string }) {
  const { translate } = model
  const keys = useTwinKeys(model)
  const activeIndex = keys.items.findIndex((item) => item.key === keys.activeKey)
  const seen = useTwinWindow(keys.items.length, activeIndex)
  const helpId = useId()
  const idOf = (key: string) => `${helpId}-${key}`
  const list = useRef<HTMLDivElement>(null)
  const activeId = idOf(keys.activeKey)
  const isWriting = model.writing?.kind === 'edit' || model.writing?.kind === 'title'

  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  useEffect(() => {
    if (!isWriting) list.current?.focus({ preventScroll: true })
  }, [isWriting])

  const latest = useRef({ model, keys })
  latest.current = { model, keys }
  const press = useCallback((item: TwinItem, isAdding: boolean) => {
    const now = latest.current
    now.keys.setActive(item.key)
    const id = item.contributionId ?? item.clusterId
    if (id === null) return
    const keepsOthers = isAdding && item.contributionId !== null
    const chosen = new Set<string>(keepsOthers ? now.model.chosenContributions : [])
    if (!chosen.delete(id)) chosen.add(id)
    now.model.select(chosen)
  }, [])

  return (
    <div className={classes.twin} onScroll={seen.onScroll}>
      <p id={helpId} className={classes.help}>
        {translate('board.listHelp')}
      </p>
      <div
        ref={list}
        className={classes.list}
        role="tree"
        aria-label={translate('board.listName', { title })}
        aria-describedby={helpId}
        aria-multiselectable="true"
        aria-activedescendant={activeId}
        tabIndex={0}
        data-lifting={keys.lifted ? true : undefined}
        onKeyDown={keys.onKeyDown}
        onMouseDown={(event) => {
          if (!event.shiftKey || event.target instanceof HTMLTextAreaElement) return
          // Maj and a press choose one more line: they do not select its words.
          event.preventDefault()
          event.currentTarget.focus({ preventScroll: true })
        }}
      >
        {seen.abovePx > 0 ? <div role="presentation" style={{ height: seen.abovePx }} /> : null}
        {keys.items.slice(seen.start, seen.end).map((item) => (
          <TwinLine
            key={item.key}
            id={idOf(item.key)}
            item={item}
            model={model}
            isActive={item.key === keys.activeKey}
            isLifted={
              keys.lifted !== null &&
              (keys.lifted.kind === 'set'
                ? item.kind === 'set' && item.clusterId === keys.lifted.id
                : item.contributionId !== null && keys.lifted.ids.includes(item.contributionId))
            }
            isTarget={keys.lifted !== null && keys.lifted.targetKey === item.key}
            isForSet={item.kind === 'end' && keys.lifted?.kind === 'set'}
            onPress={press}
          />
        ))}
        {seen.belowPx > 0 ? <div role="presentation" style={{ height: seen.belowPx }} /> : null}
      </div>
    </div>
  )
}

type TwinLineProps = {
  readonly id: string
  readonly item: TwinItem
  readonly model: BoardModel
  readonly isActive: boolean
  readonly isLifted: boolean
  readonly isTarget: boolean
  readonly isForSet: boolean
  readonly onPress: (item: TwinItem, isAdding: boolean) => void
}

/** Thousands of lines may be listed: one is drawn again only when what it says changed. */
const TwinLine = memo(TwinLineView, (before, after) => lineKey(before) === lineKey(after))

function lineKey({ id, item, model, ...flags }: TwinLineProps): string {
  const chosenId = item.contributionId ?? item.clusterId ?? ''
  const row = item.contributionId ? model.contributions.get(item.contributionId) : undefined
  const slot = row ? undefined : model.order.slots.find((one) => one.slot.id === item.slotId)
  const set = item.kind === 'set' ? slot?.sets.find((one) => one.cluster.id === item.clusterId) : undefined
  const { writing } = model
  const isWritten =
    (writing?.kind === 'edit' && writing.contributionId === item.contributionId) ||
    (writing?.kind === 'title' && item.kind === 'set' && writing.clusterId === item.clusterId)
  return [
    id,
    ...Object.values(item),
    flags.isActive,
    flags.isLifted,
    flags.isTarget,
    flags.isForSet,
    model.selection.has(chosenId),
    isWritten,
    row ? `${row.v} ${row.text} ${row.count} ${row.groupId}` : '',
    item.kind === 'set' ? foldState(item, model) : '',
    linksOf(item, model).join(' '),
    set ? `${set.cluster.v} ${set.count} ${set.cluster.title} ${set.cluster.colour}` : '',
    item.kind === 'slot' ? `${slot?.count} ${slot?.slot.title}` : '',
    item.kind === 'tray' ? model.order.tray.length : '',
  ].join('|')
}

function TwinLineView({ id, item, model, isActive, isLifted, isTarget, isForSet, onPress }: TwinLineProps) {
  const chosenId = item.contributionId ?? item.clusterId
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree keeps the focus and names its active line
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the tree
    <div
      id={id}
      role="treeitem"
      className={classes.line}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.of}
      aria-selected={chosenId !== null && item.kind !== 'slot' && model.selection.has(chosenId)}
      data-kind={item.kind}
      data-colour={item.kind === 'set' ? colourOfSet(item, model) : undefined}
      data-active={isActive || undefined}
      data-lifted={isLifted || undefined}
      data-target={isTarget || undefined}
      onClick={(event) => onPress(item, event.ctrlKey || event.metaKey || event.shiftKey)}
    >
      <LineContent item={item} model={model} isForSet={isForSet} />
      {isTarget ? <span className={classes.dropHere}>{model.translate('board.dropHere')}</span> : null}
    </div>
  )
}

/** Whether a set can be folded, and is. */
function foldState(item: TwinItem, model: BoardModel): boolean | undefined {
  if (item.kind !== 'set' || !item.clusterId || !model.setGestures) return undefined
  return model.setGestures.folded.has(item.clusterId)
}

/** Names of the sets that a set answers. */
function linksOf(item: TwinItem, model: BoardModel): string[] {
  const { clusterId } = item
  if (item.kind !== 'set' || !clusterId || !model.setGestures) return []
  return [...model.clusters.values()]
    .filter((other) => model.areLinked(clusterId, other.id))
    .map((other) => model.nameOfCluster(other.id))
}

function colourOfSet(item: TwinItem, model: BoardModel) {
  const own = item.clusterId ? model.clusters.get(item.clusterId)?.colour : undefined
  return own && own !== 'papier' ? own : model.slots.find((slot) => slot.id === item.slotId)?.colour
}

function LineContent({ item, model, isForSet }: { item: TwinItem; model: BoardModel; isForSet: boolean }) {
  const { translate } = model
  if (item.kind === 'slot' && item.slotId !== null) {
    const slot = model.order.slots.find((one) => one.slot.id === item.slotId)
    return (
      <>
        <SlotSignIcon sign={slot?.slot.sign ?? 'none'} />
        <span className={classes.slotTitle}>
          {translate('board.slotItem', { title: slot?.slot.title ?? '', count: slot?.count ?? 0 })}
        </span>
      </>
    )
  }
  if (item.kind === 'tray') {
    return (
      <span className={classes.slotTitle}>
        {translate('board.trayItem', { count: model.order.tray.length })}
      </span>
    )
  }
  if (item.kind === 'end' && item.slotId !== null) {
    const key = isForSet ? 'board.endOfSlot' : 'board.newSetIn'
    return <span>{translate(key, { slot: model.nameOfSlot(item.slotId) })}</span>
  }
  if (item.kind === 'set' && item.clusterId) return <SetContent item={item} model={model} />
  const contribution = item.contributionId ? model.contributions.get(item.contributionId) : undefined
  return contribution ? <ContributionContent contribution={contribution} model={model} /> : null
}

function SetContent({ item, model }: { item: TwinItem; model: BoardModel }) {
  const { clusterId } = item
  const set = model.order.slots.flatMap((slot) => slot.sets).find((one) => one.cluster.id === clusterId)
  if (!set) return null
  if (model.writing?.kind === 'title' && model.writing.clusterId === clusterId) {
    return (
      <TextEditor
        label={model.translate('board.titleField')}
        value={set.cluster.title}
        isMultiline={false}
        longest={120}
        tooLong={(over) => model.translate('board.tooLong', { count: over })}
        onKeep={(title) => {
          model.commands.renameCluster({ clusterId: set.cluster.id, title })
          model.write(null)
          model.say(model.translate('board.renamed'))
        }}
        onCancel={() => model.write(null)}
      />
    )
  }
  const { translate } = model
  const links = linksOf(item, model)
  return (
    <>
      <span className={classes.setTitle}>
        {translate('board.setItem', { title: model.nameOfCluster(set.cluster.id), count: set.count })}
      </span>
      {foldState(item, model) === true ? (
        <span className={classes.state}>{translate('board.foldedState')}</span>
      ) : null}
      {links.length > 0 ? (
        <span className={classes.state}>{translate('board.linkedState', { sets: links.join(', ') })}</span>
      ) : null}
    </>
  )
}

function ContributionContent({ contribution, model }: { contribution: Contribution; model: BoardModel }) {
  const { translate } = model
  if (model.writing?.kind === 'edit' && model.writing.contributionId === contribution.id) {
    return (
      <TextEditor
        label={translate('board.paroleField')}
        value={contribution.text}
        isMultiline
        longest={280}
        tooLong={(over) => translate('board.tooLong', { count: over })}
        onKeep={(text) => {
          model.commands.edit({ contributionId: contribution.id, text })
          model.write(null)
          model.say(translate('board.kept'))
        }}
        onCancel={() => model.write(null)}
      />
    )
  }
  const group = model.rows.groups.find((one) => one.id === contribution.groupId)
  const key = model.groupWord === 'tablee' ? 'board.tableName' : 'board.groupName'
  const groupName = group ? group.name || translate(key, { number: group.number }) : ''
  return (
    <>
      {group ? <Gommette shape={group.shape} size={18} label={groupName} /> : null}
      <span className={classes.text} dir="auto">
        {contribution.text}
      </span>
      {contribution.count > 1 ? (
        <span className={classes.figure}>
          <span aria-hidden="true">{translate('board.timesSaid', { count: contribution.count })}</span>
          <span className="hors-vue">{translate('board.said', { count: contribution.count })}</span>
        </span>
      ) : null}
      {contribution.agreements > 0 ? (
        <span className={classes.figure}>
          <span aria-hidden="true">{`+${contribution.agreements}`}</span>
          <span className="hors-vue">
            {translate('board.agreements', { count: contribution.agreements })}
          </span>
        </span>
      ) : null}
    </>
  )
}
