import { useMemo, useRef, useState } from 'react'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { AttendanceState, Person } from '../../../../shared/domain/people/peopleRows.ts'
import { searchPeople } from '../../../../shared/domain/people/searchPeople.ts'
import type { Atelier, Demarche } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Field } from '../../../design/Field.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { DoorChoices } from './DoorChoices.tsx'
import classes from './DoorScreen.module.css'
import { HereList } from './HereList.tsx'
import { fullName, usePanel } from './usePanel.ts'
import { WalkInForm } from './WalkInForm.tsx'

const mostChoices = 7

/** « À la porte »: type the beginning of a name, Enter, and they are in; whoever is not on the list too. */
export function DoorScreen({ demarche, atelier }: { demarche: Demarche; atelier: Atelier }) {
  const words = useWords('people')
  const commands = useCommands()
  const messages = useMessages()
  const panel = usePanel(atelier)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [isWalkIn, setIsWalkIn] = useState(false)
  usePageTitle(words('door'), atelier.title, demarche.title)
  const { people, attendanceOf, communeName } = panel
  const choices = useMemo(() => {
    if (typed.trim() === '') return []
    const isHere = ({ id }: Person) => attendanceOf.get(id)?.state === 'present'
    const found = searchPeople(people, typed, communeName)
    return [...found.filter((one) => !isHere(one)), ...found.filter(isHere)].slice(0, mostChoices)
  }, [typed, people, attendanceOf, communeName])
  const set = async (person: Person, state: AttendanceState) => {
    const answer = await commands.attendances.set({ atelierId: atelier.id, personIds: [person.id], state })
    if (answer.status !== 'done') return
    messages.tell(words(state === 'left' ? 'doorLeft' : 'doorIn', { name: fullName(person) }))
  }
  const again = () => {
    setTyped('')
    setAt(0)
    setIsWalkIn(false)
    field.current?.focus()
  }
  const choose = (index: number) => {
    if (typed.trim() === '') return
    const person = choices[index]
    if (!person) return setIsWalkIn(true)
    if (attendanceOf.get(person.id)?.state !== 'present') void set(person, 'present')
    again()
  }
  return (
    <main className={classes.screen}>
      <div className={classes.left}>
        <h1 className={classes.title}>{words('door')}</h1>
        {isWalkIn ? (
          <WalkInForm
            typed={typed}
            communes={panel.rows.communes}
            onCancel={again}
            onAdd={async (fields) => {
              const answer = await commands.people.add({
                people: [{ id: newId<PersonId>(), ...fields }],
                attendance: { atelierId: atelier.id, state: 'present', isWalkIn: true },
              })
              if (answer.status !== 'done') return
              messages.tell(words('doorIn', { name: fullName(fields) }))
              again()
            }}
          />
        ) : (
          <>
            <Field
              label={words('doorWho')}
              help={words('doorHelp')}
              placeholder={words('searchPlaceholder')}
              size="saisie"
              autoFocus
              autoComplete="off"
              inputRef={field}
              value={typed}
              onChange={(text) => {
                setTyped(text)
                setAt(0)
              }}
              onKeyDown={(event) => {
                const last = choices.length
                if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1))
                else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
                else if (event.key === 'Enter') choose(at)
                else if (event.key === 'Escape') again()
                else return
                event.preventDefault()
              }}
            />
            {typed.trim() === '' ? null : (
              <DoorChoices
                choices={choices}
                typed={typed.trim()}
                at={at}
                isHere={({ id }) => attendanceOf.get(id)?.state === 'present'}
                placeOf={communeName}
                onChoose={choose}
              />
            )}
          </>
        )}
      </div>
      <HereList panel={panel} onState={(person, state) => void set(person, state)} />
    </main>
  )
}
