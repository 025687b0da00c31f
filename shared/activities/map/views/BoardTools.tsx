import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { MapGround } from '../../../domain/maps/mapGround.ts'
import type { Translate } from '../../activity.ts'
import type { BoardCommands } from '../../boardProps.ts'
import type { MapContent } from '../readMap.ts'
import type { MapAction, MapFocus } from '../schema.ts'
import classes from './Board.module.css'

export interface BoardToolsProps {
  readonly content: MapContent
  readonly ground: MapGround
  readonly comparedTo: string
  onCompare(atelierId: string): void
  readonly isGrey: boolean
  onGrey(isGrey: boolean): void
  readonly translate: Translate
  readonly commands: BoardCommands<MapAction>
}

/** How the map is looked at: what the hall sees of it, whose gommettes, beside which other evening. */
export function BoardTools(props: BoardToolsProps) {
  const { content, ground, comparedTo, onCompare, isGrey, onGrey, translate, commands } = props
  const { document, groups, territory } = content
  const elsewhere = new Set(territory?.elsewhere.map(({ atelierId }) => String(atelierId)))
  const ateliers = (territory?.ateliers ?? []).filter(({ id }) => elsewhere.has(id))
  const focuses: { value: string; label: string; focus: MapFocus }[] = [
    { value: 'all', label: translate('map.focusAll'), focus: { kind: 'all' } },
    ...ground.zooms.map(({ id, title }) => ({
      value: `zoom ${id}`,
      label: title,
      focus: { kind: 'zoom' as const, id },
    })),
    ...ground.areas
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
      .flatMap(({ communeId, name }) =>
        communeId === null
          ? []
          : [
              {
                value: `commune ${communeId}`,
                label: name,
                focus: { kind: 'commune' as const, id: communeId },
              },
            ],
      ),
  ]
  const { focus } = document
  const shown = focus.kind === 'all' ? 'all' : `${focus.kind} ${focus.id}`
  const item = focus.kind === 'item' ? territory?.items.find(({ id }) => id === focus.id) : undefined
  return (
    <section className={classes.tools} aria-label={translate('map.tools')}>
      <h2 className={classes.openedTitle}>{translate('map.tools')}</h2>
      <SelectField
        label={translate('map.focusLabel')}
        value={shown}
        options={[
          ...focuses,
          ...(focus.kind === 'item'
            ? [{ value: shown, label: item?.label || translate('map.unnamed') }]
            : []),
        ]}
        onChange={(value) => {
          const chosen = focuses.find((one) => one.value === value)
          if (chosen && value !== shown) commands.act({ kind: 'focus', focus: chosen.focus })
        }}
      />
      {groups.length > 1 ? (
        <SelectField
          label={translate('map.filterGroup')}
          value={document.groupId ?? ''}
          options={[
            { value: '', label: translate('map.everyone') },
            ...groups.map((group) => ({ value: String(group.id), label: group.name })),
          ]}
          onChange={(groupId) => commands.act({ kind: 'group', groupId: groupId === '' ? null : groupId })}
        />
      ) : null}
      {ateliers.length > 0 ? (
        <SelectField
          label={translate('map.compare')}
          value={comparedTo}
          options={[
            { value: '', label: translate('map.compareNone') },
            ...ateliers.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
          onChange={onCompare}
        />
      ) : null}
      <div className={classes.switches}>
        <CheckRow checked={document.isHeat} onChange={(isHeat) => commands.act({ kind: 'heat', isHeat })}>
          {translate('map.heat')}
        </CheckRow>
        <CheckRow checked={isGrey} onChange={onGrey}>
          {translate('map.grey')}
        </CheckRow>
      </div>
    </section>
  )
}
