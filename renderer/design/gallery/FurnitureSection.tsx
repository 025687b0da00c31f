import {
  IconArrowRight,
  IconBell,
  IconBook2,
  IconClipboardCheck,
  IconCopy,
  IconDots,
  IconMessageCircle,
  IconMicrophone,
  IconMinus,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../Button.tsx'
import { CheckRow } from '../CheckRow.tsx'
import { Chip } from '../Chip.tsx'
import { ChipGroup } from '../ChipGroup.tsx'
import { ContextMenu } from '../ContextMenu.tsx'
import { DurationStepper } from '../DurationStepper.tsx'
import { IconButton } from '../IconButton.tsx'
import { KeyHint } from '../KeyHint.tsx'
import { Pill } from '../Pill.tsx'
import { SheetEdge, Tabs } from '../Tabs.tsx'
import classes from './Gallery.module.css'
import { GallerySection } from './GallerySection.tsx'
import { galleryWords as words } from './galleryWords.ts'

const stroke = 2.2

export function FurnitureSection() {
  const [kind, setKind] = useState<'pepite' | 'rateau' | 'idee'>('pepite')
  const [filter, setFilter] = useState<'toutes' | 'ouvrir' | 'debattre' | 'clore'>('toutes')
  const [moment, setMoment] = useState<'preparer' | 'animer' | 'restituer'>('preparer')
  const [minutes, setMinutes] = useState(30)
  const [done, setDone] = useState(true)
  const [pressed, setPressed] = useState(false)
  return (
    <GallerySection title={words.furniture}>
      <div className={classes.row}>
        <Button variant="plein">{'Projeter'}</Button>
        <Button>{'Répéter à blanc'}</Button>
        <Button variant="or" icon={<IconPlayerPlay stroke={stroke} aria-hidden="true" />}>
          {'Reprendre'}
        </Button>
        <Button variant="plein" data-test="focus">
          {'Au clavier'}
        </Button>
        <Button unavailable="Il manque une tablée.">{'Indisponible'}</Button>
        <Button variant="discret">{'Discret'}</Button>
        <Button variant="plein" loading>
          {'On imprime'}
        </Button>
        <Button variant="or" keyHint="Espace" icon={<IconPlayerPlay stroke={stroke} aria-hidden="true" />}>
          {'Reprendre'}
        </Button>
        <Button size={44} icon={<IconPlus stroke={stroke} aria-hidden="true" />}>
          {'Nouvelle démarche'}
        </Button>
        <Button size={64} variant="plein" iconAfter={<IconArrowRight stroke={stroke} aria-hidden="true" />}>
          {'Ouvrir la soirée'}
        </Button>
      </div>
      <div className={classes.row}>
        <ChipGroup
          label="Genre"
          value={kind}
          onChange={setKind}
          options={[
            { value: 'pepite', label: 'Pépite', icon: <IconPlus stroke={stroke} aria-hidden="true" /> },
            { value: 'rateau', label: 'Râteau', icon: <IconMinus stroke={stroke} aria-hidden="true" /> },
            { value: 'idee', label: 'Idée', icon: <IconMessageCircle stroke={stroke} aria-hidden="true" /> },
          ]}
        />
        <Pill tone="ciel">{'Préparer'}</Pill>
        <Pill tone="or">{'Animer'}</Pill>
        <Pill tone="dragee">{'Restituer'}</Pill>
        <Pill>{'Archivée'}</Pill>
        <Pill tone="or" look="figure">
          {'5'}
        </Pill>
      </div>
      <div className={classes.row}>
        <KeyHint>{'Espace'}</KeyHint>
        <KeyHint>{'Page ↓'}</KeyHint>
        <DurationStepper label="Durée de l’accueil" minutes={minutes} onChange={setMinutes} />
        <ContextMenu
          sections={[
            {
              entries: [
                {
                  label: 'Modifier',
                  keyHint: 'Entrée',
                  icon: <IconPencil stroke={stroke} />,
                  onPress: () => undefined,
                },
                { label: 'Dupliquer', icon: <IconCopy stroke={stroke} />, onPress: () => undefined },
                { label: 'Couper en tablées', unavailable: true, onPress: () => undefined },
              ],
            },
            {
              title: 'Déplacer',
              entries: [{ label: 'Vers le haut', keyHint: 'Alt ↑', onPress: () => undefined }],
            },
            {
              entries: [
                {
                  label: 'Retirer',
                  keyHint: 'Suppr',
                  removes: true,
                  icon: <IconTrash stroke={stroke} />,
                  onPress: () => undefined,
                },
              ],
            },
          ]}
        >
          <IconButton label="Autres gestes" icon={<IconDots stroke={stroke} />} data-test="menu" />
        </ContextMenu>
        <IconButton label="Fermer" icon={<IconX stroke={stroke} />} />
        <IconButton label="Fermer, contour" variant="contour" icon={<IconX stroke={stroke} />} />
      </div>
      <div className={classes.row} style={{ background: 'var(--ciel-clair)', padding: 16 }}>
        <ChipGroup
          look="chips"
          label="Moment de la soirée"
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'toutes', label: 'Toutes' },
            { value: 'ouvrir', label: 'Ouvrir' },
            { value: 'debattre', label: 'Débattre' },
            { value: 'clore', label: 'Clore' },
          ]}
        />
        <Chip pressed={pressed} onClick={() => setPressed(!pressed)}>
          {'Avec matériel'}
        </Chip>
      </div>
      <div className={classes.bar}>
        <Tabs
          label="Temps de la démarche"
          value={moment}
          onChange={setMoment}
          items={[
            {
              value: 'preparer',
              label: 'Préparer',
              tone: 'ciel',
              icon: <IconClipboardCheck stroke={stroke} aria-hidden="true" />,
            },
            {
              value: 'animer',
              label: 'Animer',
              tone: 'or',
              icon: <IconMicrophone stroke={stroke} aria-hidden="true" />,
            },
            {
              value: 'restituer',
              label: 'Restituer',
              tone: 'dragee',
              icon: <IconBook2 stroke={stroke} aria-hidden="true" />,
            },
          ]}
        />
        <SheetEdge tone={moment === 'preparer' ? 'ciel' : moment === 'animer' ? 'or' : 'dragee'} />
      </div>
      <div className={`scene ${classes.scene}`}>
        <div className={classes.row}>
          <Button variant="plein">{'Montrer à l’écran'}</Button>
          <Button>{'Finir la soirée'}</Button>
          <Button variant="or" icon={<IconPlayerPlay stroke={stroke} aria-hidden="true" />}>
            {'Reprendre'}
          </Button>
          <Button variant="discret">{'Discret'}</Button>
          <Button unavailable="Le projecteur est débranché.">{'Projeter'}</Button>
          <IconButton label="Fermer la scène" icon={<IconX stroke={stroke} />} />
        </div>
        <div className="jour" style={{ background: 'var(--or)', borderRadius: 72, padding: '24px 48px' }}>
          <div className={classes.row}>
            <Button icon={<IconPlayerPause stroke={stroke} aria-hidden="true" />}>{'Pause'}</Button>
            <Button>{'+ 5 min'}</Button>
            <Button icon={<IconBell stroke={stroke} aria-hidden="true" />} keyHint="G">
              {'Gong'}
            </Button>
            <CheckRow checked={done} onChange={setDone}>
              {'Distribuer les gommettes'}
            </CheckRow>
          </div>
        </div>
      </div>
    </GallerySection>
  )
}
