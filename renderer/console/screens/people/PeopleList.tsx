import { IconSearch } from '@tabler/icons-react'
import type { Quota } from '../../../../shared/domain/people/panelQuotas.ts'
import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './PeopleList.module.css'
import { PersonRow } from './PersonRow.tsx'
import type { PanelView } from './usePanel.ts'
import { useQuotaWord } from './useQuotaWord.ts'

export type PeopleFilter = 'all' | 'toCall' | 'confirmed' | 'excused' | 'here'

/** The list: searched without accents, filtered, each person's state at this atelier beside their name. */
export function PeopleList({
  panel,
  atelier,
  shown,
  typed,
  onType,
  filter,
  onFilter,
  called,
  onStopCalling,
  onEdit,
}: {
  panel: PanelView
  atelier: Atelier
  shown: readonly Person[]
  typed: string
  onType: (typed: string) => void
  filter: PeopleFilter
  onFilter: (filter: PeopleFilter) => void
  called: Pick<Quota, 'criterion' | 'value'> | null
  onStopCalling: () => void
  onEdit: (person: Person) => void
}) {
  const words = useWords('people')
  const commands = useCommands()
  const quotaWord = useQuotaWord(panel.rows.communes)
  const uninvited = shown.filter(
    ({ id, category }) => !panel.attendanceOf.has(id) && category !== 'animation',
  )
  return (
    <section aria-label={words('listLabel')} className={classes.section}>
      <div className={classes.bar}>
        <div className={classes.search}>
          <Field
            label={words('search')}
            placeholder={words('searchPlaceholder')}
            icon={<IconSearch stroke={2} aria-hidden="true" />}
            autoComplete="off"
            value={typed}
            onChange={onType}
          />
        </div>
        {called ? null : (
          <SelectField<PeopleFilter>
            label={words('filter')}
            value={filter}
            options={[
              { value: 'all', label: words('filterAll') },
              { value: 'toCall', label: words('filterToCall') },
              { value: 'confirmed', label: words('filterConfirmed') },
              { value: 'excused', label: words('filterExcused') },
              { value: 'here', label: words('filterHere') },
            ]}
            onChange={onFilter}
          />
        )}
      </div>
      {called ? (
        <div className={classes.calling}>
          <p className={classes.callingTitle}>{words('calling', { quota: quotaWord(called) })}</p>
          <Button size={44} onClick={onStopCalling}>
            {words('showAll')}
          </Button>
        </div>
      ) : null}
      <div className={classes.counts}>
        <p className="second" aria-live="polite">
          {words('found', { count: shown.length })}
        </p>
        {uninvited.length > 0 ? (
          <Button
            size={44}
            variant="discret"
            onClick={() =>
              void commands.attendances.set({
                atelierId: atelier.id,
                personIds: uninvited.map(({ id }) => id),
                state: 'invited',
              })
            }
          >
            {words('inviteAll', { count: uninvited.length })}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <div className={classes.none}>
          <p>{called && typed === '' ? words('callingNobody') : words('noneFound')}</p>
          {typed === '' ? null : (
            <Button size={44} onClick={() => onType('')}>
              {words('clearSearch')}
            </Button>
          )}
        </div>
      ) : (
        <ul className={classes.list}>
          {shown.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              place={panel.communeName(person)}
              state={panel.attendanceOf.get(person.id)?.state ?? 'none'}
              isCalled={called !== null}
              onState={(state) =>
                void commands.attendances.set({ atelierId: atelier.id, personIds: [person.id], state })
              }
              onEdit={() => onEdit(person)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
