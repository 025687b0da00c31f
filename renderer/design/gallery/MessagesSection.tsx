import { useState } from 'react'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { MessageCard } from '../MessageCard.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useMessages } from '../useMessages.ts'
import classes from './Gallery.module.css'
import { GallerySection } from './GallerySection.tsx'
import { galleryWords as words } from './galleryWords.ts'

const nothing = () => undefined

export function MessagesSection() {
  const [opened, setOpened] = useState(false)
  const messages = useMessages()
  return (
    <>
      <GallerySection title={words.sheets}>
        <EmptyState action={<Button variant="plein">{'Choisir'}</Button>} title="La table est encore vide">
          {'Votre prochaine soirée s’affichera ici, avec l’heure et le lieu.'}
        </EmptyState>
        <div style={{ background: 'var(--eau)', padding: 20 }}>
          <Skeleton blocks={2} label="On ouvre vos démarches" />
        </div>
      </GallerySection>
      <GallerySection title={words.messages}>
        <MessageCard
          message={{
            kind: 'news',
            text: 'Parole gardée, tablée\u00A02',
            gesture: { label: 'Annuler', onPress: nothing },
          }}
        />
        <MessageCard
          message={{
            kind: 'problem',
            text: 'L’imprimante n’a plus de papier.',
            gesture: { label: 'Réessayer', onPress: nothing },
          }}
        />
        <div className={classes.row}>
          <Button
            data-test="tell"
            onClick={() => messages.tell('Séquence retirée', { label: 'Annuler', onPress: nothing })}
          >
            {'Dire'}
          </Button>
          <Button
            data-test="warn"
            onClick={() =>
              messages.warn('Le Wi-Fi de la salle s’est arrêté. Les 23\u00A0votes déjà reçus sont gardés.')
            }
          >
            {'Prévenir'}
          </Button>
          <Button variant="plein" data-test="dialog" onClick={() => setOpened(true)}>
            {'Finir la soirée'}
          </Button>
        </div>
        <Dialog
          opened={opened}
          onClose={() => setOpened(false)}
          title={'Finir la soirée\u00A0?'}
          actions={
            <>
              <Button variant="plein" onClick={() => setOpened(false)}>
                {'Finir la soirée'}
              </Button>
              <Button onClick={() => setOpened(false)}>{'Continuer'}</Button>
            </>
          }
        >
          {'37\u00A0paroles et 55\u00A0gommettes sont gardées. Vous pourrez rouvrir la soirée demain.'}
        </Dialog>
      </GallerySection>
    </>
  )
}
