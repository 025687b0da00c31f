import { useMemo } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { Atelier, Demarche, ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { useWords, type WordKey } from '../../../text/words.ts'
import { GroupRow } from '../demarche/GroupRow.tsx'
import { NumberField } from '../demarche/NumberField.tsx'
import { NumberStepper } from '../demarche/NumberStepper.tsx'
import classes from '../demarche/SheetPage.module.css'

const categories: readonly { id: ParticipantCategory; word: WordKey<'demarche'> }[] = [
  { id: 'elu', word: 'categoryElu' },
  { id: 'associatifPro', word: 'categoryAssociatifPro' },
  { id: 'habitant', word: 'categoryHabitant' },
  { id: 'technicien', word: 'categoryTechnicien' },
  { id: 'institution', word: 'categoryInstitution' },
  { id: 'invite', word: 'categoryInvite' },
  { id: 'animation', word: 'categoryAnimation' },
]
const mostGroups = 24
const mostPeople = 2000

/** How many people are expected, of which categories, and the groups they split into. */
export function GroupsView({ demarche, atelier }: { demarche: Demarche; atelier: Atelier }) {
  const words = useWords('demarche')
  const commands = useCommands()
  const rows = useDemarche((replica) => rowsIn(replica, 'groups'))
  const groups = useMemo(
    () => inOrder(rows.filter((one) => one.atelierId === atelier.id)),
    [rows, atelier.id],
  )
  const isTablee = demarche.groupWord === 'tablee'
  const { headcounts, expectedPeople } = atelier
  const sum = Object.values(headcounts).reduce((total, count) => total + count, 0)
  const each = groups.length > 0 ? Math.round((sum || expectedPeople) / groups.length) : 0
  return (
    <div className={classes.column}>
      <p className={classes.text}>{words('peopleText')}</p>
      <div className={classes.number}>
        <NumberField
          label={words('expected')}
          value={expectedPeople}
          max={mostPeople}
          onChange={(value) =>
            void commands.ateliers.change({ id: atelier.id, fields: { expectedPeople: value } })
          }
        />
      </div>
      <section className={classes.section}>
        <h2 className="titre-3">{isTablee ? words('groupsTablee') : words('groups')}</h2>
        <NumberStepper
          label={isTablee ? words('groupCountTablee') : words('groupCount')}
          value={groups.length}
          max={mostGroups}
          unit={words(isTablee ? 'tableeCountUnit' : 'groupCountUnit', { count: groups.length })}
          lessLabel={words('less')}
          moreLabel={words('more')}
          onChange={(count) => void commands.groups.setNumber({ atelierId: atelier.id, count })}
        />
        {groups.length === 0 ? (
          <p className="second">{words('noGroups')}</p>
        ) : (
          <>
            {each > 0 ? <p className="second">{words('perGroup', { count: each })}</p> : null}
            <div className={classes.pair}>
              {groups.map((group) => (
                <GroupRow key={group.id} group={group} />
              ))}
            </div>
          </>
        )}
      </section>
      <section className={classes.section}>
        <h2 className="titre-3">{words('headcounts')}</h2>
        <p className="second">
          {words('headcountsText')} {sum > 0 ? words('headcountsSum', { count: sum }) : null}
        </p>
        <div className={classes.pair}>
          {categories.map(({ id, word }) => (
            <NumberField
              key={id}
              label={words(word)}
              value={headcounts[id] ?? 0}
              max={mostPeople}
              onChange={(count) =>
                void commands.ateliers.change({
                  id: atelier.id,
                  fields: { headcounts: { ...headcounts, [id]: count } },
                })
              }
            />
          ))}
        </div>
      </section>
    </div>
  )
}
