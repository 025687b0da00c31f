import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { CommuneId, ContributionId, GroupId } from '../../../domain/ids.ts'
import type { MapGround } from '../../../domain/maps/mapGround.ts'
import type { MapItem } from '../../../domain/maps/mapItemRow.ts'
import { mapLabelMaxLength, mapNoteMaxLength } from '../../../domain/maps/placeMapItem.ts'
import type { Translate } from '../../activity.ts'
import type { BoardCommands } from '../../boardProps.ts'
import { type MapContent, reaches } from '../readMap.ts'
import type { MapAction } from '../schema.ts'
import { CategoryGommette } from './CategoryGommette.tsx'
import classes from './MapPanel.module.css'

export interface ItemCardProps {
  readonly content: MapContent
  readonly ground: MapGround
  readonly item: MapItem
  readonly isReadOnly: boolean
  readonly translate: Translate
  readonly commands: BoardCommands<MapAction>
  onClose(): void
  /** Its name was written: the next one may come. */
  onNamed(): void
}

const outside = 'outside'
const nowhere = ''

/** The sheet of a gommette: its name first, under the cursor, then how far it draws people from, and the rest. */
export function ItemCard(props: ItemCardProps) {
  const { content, ground, item, isReadOnly, translate, commands, onClose, onNamed } = props
  const { settings, groups, territory } = content
  const name = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const change = (fields: Parameters<typeof commands.changeItems>[0]['fields']) =>
    commands.changeItems({ itemIds: [item.id], fields })
  // A gommette just put waits for its name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each gommette.
  useEffect(() => {
    if (item.label === '' && !isReadOnly) name.current?.focus()
  }, [item.id])
  const category = settings.categories.find(({ id }) => id === item.category)
  const paroles = territory?.paroles ?? []
  const linked = item.contributionIds.flatMap((id) => paroles.find((one) => one.id === id) ?? [])
  const places = [
    { value: nowhere, label: translate('map.placeless') },
    ...ground.areas
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
      .map((area) => ({ value: String(area.communeId ?? area.name), label: area.name })),
    { value: outside, label: translate('map.outside') },
  ]
  return (
    <section className={classes.card} aria-label={translate('map.cardOf', { number: item.number })}>
      <div className={classes.cardHead}>
        <CategoryGommette category={category} size={38} reach={item.reach} />
        <span className={classes.figure}>{item.number}</span>
        <span className={classes.grow}>{category?.title ?? translate('map.categoryGone')}</span>
        <IconButton label={translate('map.cardClose')} icon={<IconX stroke={2} />} onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside. */}
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter') onNamed()
        }}
      >
        <SettledField
          label={translate('map.columnName')}
          value={item.label}
          maxSigns={mapLabelMaxLength}
          readOnly={isReadOnly}
          inputRef={name}
          onSettle={(label) => change({ label })}
        />
      </div>
      {settings.hasReach ? (
        <fieldset className={classes.reachChoice} disabled={isReadOnly}>
          <legend>{translate('map.reachAsk')}</legend>
          {reaches.map((reach) => (
            <button
              key={reach}
              type="button"
              aria-pressed={item.reach === reach}
              className={classes.reachButton}
              onClick={() => change({ reach })}
            >
              <CategoryGommette category={category} size={34} reach={reach} />
              {translate(`map.reach_${reach}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
      <div className={classes.pair}>
        <span className={classes.counted}>
          {translate('map.columnCount')}
          <CountField
            label={translate('map.columnCount')}
            value={item.count}
            most={999}
            isReadOnly={isReadOnly}
            onKeep={(count) => change({ count: Math.max(1, count) })}
          />
        </span>
        {groups.length > 0 ? (
          <SelectField
            label={translate('map.columnGroup')}
            value={item.groupId ?? ''}
            options={[
              { value: '', label: translate('map.everyone') },
              ...groups.map((group) => ({ value: String(group.id), label: group.name })),
            ]}
            onChange={(groupId) => change({ groupId: groupId === '' ? null : (groupId as GroupId) })}
          />
        ) : null}
      </div>
      <SelectField
        label={translate('map.columnCommune')}
        value={item.isOutside ? outside : (item.communeId ?? nowhere)}
        options={places}
        onChange={(value) =>
          change({
            isOutside: value === outside,
            communeId: value === outside || value === nowhere ? null : (value as CommuneId),
            x: null,
            y: null,
          })
        }
      />
      <SelectField
        label={translate('map.columnCategory')}
        value={item.category}
        options={settings.categories.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(next) => change({ category: next })}
      />
      {settings.asked.map((asked) => (
        <SelectField
          key={asked.id}
          label={asked.title}
          value={item.details[asked.id] ?? ''}
          options={[
            { value: '', label: translate('map.notSaid') },
            ...asked.choices.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(value) => change({ details: { [asked.id]: value } })}
        />
      ))}
      <SettledField
        label={translate('map.note')}
        help={translate('map.notePrivate')}
        value={item.note}
        multiline
        rows={2}
        maxSigns={mapNoteMaxLength}
        readOnly={isReadOnly}
        onSettle={(note) => change({ note })}
      />
      {paroles.length > 0 ? (
        <div>
          <SelectField
            label={translate('map.link')}
            value=""
            options={[
              { value: '', label: translate('map.linkChoose') },
              ...paroles
                .filter(({ id }) => !item.contributionIds.includes(id))
                .map(({ id, text }) => ({ value: String(id), label: text.slice(0, 60) })),
            ]}
            onChange={(id) =>
              id === ''
                ? undefined
                : change({ contributionIds: [...item.contributionIds, id as ContributionId] })
            }
          />
          <ul className={classes.links}>
            {linked.map((parole) => (
              <li key={parole.id}>
                <span className={classes.grow}>{parole.text}</span>
                <IconButton
                  label={translate('map.unlink', { text: parole.text })}
                  icon={<IconX stroke={2} />}
                  onClick={() =>
                    change({ contributionIds: item.contributionIds.filter((id) => id !== parole.id) })
                  }
                />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={classes.gestures}>
        <Button
          size={44}
          onClick={() => commands.act({ kind: 'focus', focus: { kind: 'item', id: item.id } })}
        >
          {translate('map.showItem')}
        </Button>
        <Button
          size={44}
          variant="discret"
          unavailable={isReadOnly && translate('map.frozen')}
          onClick={() => {
            commands.removeItems([item.id])
            onClose()
          }}
        >
          {translate('map.remove')}
        </Button>
      </div>
    </section>
  )
}
