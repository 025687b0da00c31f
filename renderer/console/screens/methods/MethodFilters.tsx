import { IconSearch } from '@tabler/icons-react'
import {
  methodEnergies,
  methodPhases,
  type RoomLayout,
  roomLayouts,
} from '../../../../shared/domain/methods/methodSchema.ts'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import { anySearch, type LibrarySearch } from './librarySearch.ts'
import classes from './MethodFilters.module.css'

/** Words to find, and what a method must be. */
export function MethodFilters({
  search,
  onSearch,
}: {
  search: LibrarySearch
  onSearch: (search: LibrarySearch) => void
}) {
  const words = useWords('methods')
  const { filters } = search
  const filter = (change: Partial<LibrarySearch['filters']>) =>
    onSearch({ ...search, atHand: null, filters: { ...filters, ...change } })
  return (
    <search className={classes.filters} aria-label={words('filters')}>
      <Field
        label={words('search')}
        labelHidden
        placeholder={words('search')}
        help={words('searchHint')}
        icon={<IconSearch stroke={2.2} aria-hidden="true" />}
        value={search.typed}
        onChange={(typed) => onSearch({ ...search, typed, atHand: null })}
      />
      <h2 className={classes.label}>{words('origin')}</h2>
      <ChipGroup
        look="chips"
        label={words('origin')}
        value={search.whose}
        onChange={(whose) => onSearch({ ...search, whose })}
        options={[
          { value: 'all', label: words('all') },
          { value: 'mine', label: words('mine') },
          { value: 'removed', label: words('removedOnes') },
        ]}
      />
      <h2 className={classes.label}>{words('phaseLabel')}</h2>
      <ChipGroup
        look="chips"
        label={words('phaseLabel')}
        value={filters.phase ?? 'all'}
        onChange={(phase) => filter({ phase: phase === 'all' ? null : phase })}
        options={[
          { value: 'all' as const, label: words('anyPhase') },
          ...methodPhases.map((phase) => ({ value: phase, label: words(`phase_${phase}`) })),
        ]}
      />
      <div className={classes.pair}>
        <NumberFilter
          label={words('peopleLabel')}
          value={filters.people}
          onChange={(people) => filter({ people })}
        />
        <NumberFilter
          label={words('minutesLabel')}
          value={filters.minutes}
          onChange={(minutes) => filter({ minutes })}
        />
      </div>
      <SelectField
        label={words('roomLabel')}
        value={filters.roomLayout ?? 'all'}
        onChange={(room) => filter({ roomLayout: room === 'all' ? null : room })}
        options={[
          { value: 'all' as RoomLayout | 'all', label: words('anyRoom') },
          ...roomLayouts.map((room) => ({ value: room, label: words(`room_${room}`) })),
        ]}
      />
      <SelectField
        label={words('energyLabel')}
        value={filters.energy ?? 'all'}
        onChange={(energy) => filter({ energy: energy === 'all' ? null : energy })}
        options={[
          { value: 'all' as (typeof methodEnergies)[number] | 'all', label: words('anyEnergy') },
          ...methodEnergies.map((energy) => ({ value: energy, label: words(`energy_${energy}`) })),
        ]}
      />
      <SelectField
        label={words('paperLabel')}
        value={filters.paper ?? 'all'}
        onChange={(paper) => filter({ paper: paper === 'all' ? null : paper })}
        options={[
          { value: 'all' as 'all' | 'with' | 'without', label: words('anyPaper') },
          { value: 'without' as const, label: words('withoutPaper') },
          { value: 'with' as const, label: words('withPaper') },
        ]}
      />
      <Button size={44} onClick={() => onSearch(anySearch)}>
        {words('clear')}
      </Button>
    </search>
  )
}

function NumberFilter({
  label,
  value,
  onChange,
}: {
  label: string
  value: number | null
  onChange: (value: number | null) => void
}) {
  return (
    <Field
      label={label}
      figures
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(typed) => {
        const read = Number.parseInt(typed, 10)
        onChange(Number.isNaN(read) || read < 1 ? null : Math.min(600, read))
      }}
    />
  )
}
