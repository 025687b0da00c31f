import { IconDeviceMobile } from '@tabler/icons-react'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './PhonesButton.module.css'
import { usePhones } from './usePhones.ts'
import { useSubmissions } from './useSubmissions.ts'

/** In the live bar: how many phones are in, how much waits to be read; opens « Téléphones de la salle ». */
export function PhonesButton({ atelierId, onOpen }: { atelierId: string; onOpen: () => void }) {
  const words = useWords('phones')
  const { openAtelierId, phones } = usePhones()
  const waiting = useSubmissions(atelierId).length
  const isOpen = openAtelierId === atelierId
  return (
    <Button
      size={44}
      className={classes.button}
      icon={<IconDeviceMobile stroke={2.2} aria-hidden="true" />}
      onClick={onOpen}
    >
      {isOpen ? words('buttonOpen', { count: phones.length }) : words('button')}
      {waiting > 0 ? (
        <span className={classes.waiting}>{words('buttonWaiting', { count: waiting })}</span>
      ) : null}
    </Button>
  )
}
