import { useMemo, useState } from 'react'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { fitSteps } from '../../../../shared/domain/methods/fitSteps.ts'
import type { Method } from '../../../../shared/domain/methods/methodSchema.ts'
import { type Replica, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useLibrary } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { DurationStepper } from '../../../design/DurationStepper.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import classes from './MethodDialogs.module.css'

const shelf = (replica: Replica) => rowsIn(replica, 'shelfItems')

/** Which atelier, and how many minutes between the method's own bounds; it goes last on that agenda. */
export function AddToAgendaDialog({ method, onClose }: { method: Method; onClose: () => void }) {
  const words = useWords('methods')
  const language = useLocale()
  const commands = useCommands()
  const messages = useMessages()
  const items = useLibrary(shelf)
  const places = useMemo(
    () =>
      items
        .filter(({ state }) => state === 'active')
        .sort((a, b) => b.openedAt - a.openedAt)
        .flatMap(({ id, title, ateliers }) =>
          ateliers
            .filter(({ state }) => state !== 'finished')
            .map((atelier) => ({
              demarcheId: id,
              atelierId: atelier.id,
              label: `${title}, ${atelier.title}`,
            })),
        ),
    [items],
  )
  const [chosen, setChosen] = useState(places[0]?.atelierId ?? '')
  const [minutes, setMinutes] = useState(method.minutes.wished)
  const name = method.names[language]
  const steps = fitSteps(method.steps, minutes)
  const add = async () => {
    const place = places.find(({ atelierId }) => atelierId === chosen)
    if (!place) return
    const opened = await commands.shelf.open({ id: place.demarcheId })
    if (opened.status !== 'done') return
    const atelierId = place.atelierId as AtelierId
    const answer = await commands.sequences.add({
      atelierId,
      methodId: method.id,
      minutes,
      language,
      place: { at: 'end' },
    })
    if (answer.status !== 'done') return
    onClose()
    messages.tell(words('added', { name, atelier: place.label }), {
      label: words('seeAgenda'),
      onPress: () => goTo({ screen: 'agenda', demarcheId: place.demarcheId, atelierId }),
    })
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('addTitle', { name })}
      actions={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          {places.length > 0 ? (
            <Button variant="plein" onClick={() => void add()}>
              {words('addConfirm')}
            </Button>
          ) : null}
        </>
      }
    >
      {places.length === 0 ? (
        <p>{words('noAtelier')}</p>
      ) : (
        <div className={classes.fields}>
          <SelectField
            label={words('addTo')}
            value={chosen}
            onChange={setChosen}
            options={places.map(({ atelierId, label }) => ({ value: atelierId, label }))}
          />
          <div className={classes.duration}>
            <DurationStepper
              label={words('addMinutes')}
              minutes={minutes}
              onChange={setMinutes}
              min={method.minutes.minimum}
              max={method.minutes.maximum}
            />
            <p className="second petit">
              {words('addMinutesHelp', {
                minimum: method.minutes.minimum,
                maximum: method.minutes.maximum,
              })}
            </p>
          </div>
          <p className="petit">
            {words('addSteps', {
              steps: steps
                .map((step) => `${step.title[language]} ${words('cardMinutes', { minutes: step.minutes })}`)
                .join(', '),
            })}
          </p>
        </div>
      )}
    </Dialog>
  )
}
