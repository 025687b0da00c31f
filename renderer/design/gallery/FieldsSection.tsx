import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../Button.tsx'
import { DateField } from '../DateField.tsx'
import { Field } from '../Field.tsx'
import { Popover } from '../Popover.tsx'
import { SelectField } from '../SelectField.tsx'
import { TimeField } from '../TimeField.tsx'
import classes from './Gallery.module.css'
import { GallerySection } from './GallerySection.tsx'
import { galleryWords as words } from './galleryWords.ts'

export function FieldsSection() {
  const [start, setStart] = useState<number | null>(1110)
  const [day, setDay] = useState('2026-10-01')
  const [opened, setOpened] = useState(false)
  const [place, setPlace] = useState<'halle' | 'foyer'>('halle')
  const [search, setSearch] = useState('')
  const [title, setTitle] = useState('Le baromètre de la vitalité sociale')
  const [note, setNote] = useState('Situez vos lieux sur la carte. Gardez trois idées par tablée.')
  return (
    <GallerySection title={words.fields}>
      <div className={classes.fields}>
        <TimeField label="Heure de début" value={start} onChange={setStart} />
        <DateField label="Jour de la soirée" value={day} onChange={setDay} />
        <Field
          label="Chercher une méthode"
          labelHidden
          placeholder="Chercher une méthode"
          icon={<IconSearch stroke={2.2} aria-hidden="true" />}
          value={search}
          onChange={setSearch}
        />
        <Field label="Titre" help="Il s’affiche sur la porte." value={title} onChange={setTitle} />
        <Field label="Lieu" value="" onChange={() => undefined} problem="Dites où se tient la soirée." />
        <Field label="Consigne" multiline maxSigns={64} optional value={note} onChange={setNote} />
        <SelectField
          label="Lieu choisi"
          value={place}
          onChange={setPlace}
          options={[
            { value: 'halle', label: 'La halle de Montbrelle' },
            { value: 'foyer', label: 'Le foyer de Sainte-Ouanne-sur-Ambreuse' },
          ]}
        />
        <div>
          <Popover
            opened={opened}
            onOpenedChange={setOpened}
            position="top-start"
            trigger={
              <Button data-test="popover" onClick={() => setOpened(!opened)}>
                {'Ouvrir la fiche'}
              </Button>
            }
          >
            <Field label="Nom du lieu" value={title} onChange={setTitle} />
          </Popover>
        </div>
      </div>
    </GallerySection>
  )
}
