import { useRef, useState } from 'react'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import { foldName } from '../../../../shared/domain/people/searchPeople.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { ErasePersonDialog } from './ErasePersonDialog.tsx'
import classes from './PersonDialog.module.css'
import { PersonFields } from './PersonFields.tsx'
import { blankDraft, draftOf, fieldsOf, type PersonDraft } from './personDraft.ts'
import { fullName, type PanelView } from './usePanel.ts'

/** One more person, or what is known of one. Enter keeps, and goes on with the next while people are being added. */
export function PersonDialog({
  panel,
  atelier,
  person,
  onClose,
}: {
  panel: PanelView
  atelier: Atelier
  person: Person | null
  onClose: () => void
}) {
  const words = useWords('people')
  const commands = useCommands()
  const messages = useMessages()
  const firstField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState<PersonDraft>(() => (person ? draftOf(person) : blankDraft))
  const [isJudged, setIsJudged] = useState(false)
  const [isErasing, setIsErasing] = useState(false)
  const name = fullName(draft)
  const isNameless = name.trim() === ''
  const namesake = panel.people.find(
    (one) => one.id !== person?.id && !isNameless && foldName(fullName(one)) === foldName(name),
  )
  const keep = async (goesOn: boolean) => {
    setIsJudged(true)
    if (isNameless) {
      firstField.current?.focus()
      return
    }
    const fields = fieldsOf(draft)
    const answer = person
      ? await commands.people.change({ id: person.id, fields })
      : await commands.people.add({
          people: [{ id: newId<PersonId>(), ...fields }],
          attendance: draft.state === 'none' ? null : { atelierId: atelier.id, state: draft.state },
        })
    if (answer.status !== 'done') return
    messages.tell(words('kept', { name: name.trim() }))
    if (!goesOn) return onClose()
    // The next one often comes from the same college and the same commune.
    const { category, commune, state } = draft
    setDraft({ ...blankDraft, category, commune, state })
    setIsJudged(false)
    firstField.current?.focus()
  }
  if (person && isErasing)
    return <ErasePersonDialog person={person} onClose={() => setIsErasing(false)} onErased={onClose} />
  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={person ? words('editTitle', { name: fullName(person) }) : words('addTitle')}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep(person === null)
        }}
      >
        {person ? null : <p className="second">{words('addText')}</p>}
        <PersonFields
          draft={draft}
          onDraft={setDraft}
          panel={panel}
          personId={person?.id ?? null}
          firstField={firstField}
          nameProblem={isJudged && isNameless ? words('nameMissing') : undefined}
        />
        {namesake ? (
          <p className={classes.notice} role="status">
            {words('sameName', { name: fullName(namesake) })}
          </p>
        ) : null}
        <div className={classes.actions}>
          <Button variant="plein" type="submit" keyHint="↵">
            {words(person ? 'keep' : 'keepAndNext')}
          </Button>
          {person ? null : <Button onClick={() => void keep(false)}>{words('keep')}</Button>}
          <Button variant="discret" onClick={onClose}>
            {words('cancel')}
          </Button>
          {person ? (
            <Button variant="discret" onClick={() => setIsErasing(true)}>
              {words('erase')}
            </Button>
          ) : null}
        </div>
      </form>
    </Dialog>
  )
}
