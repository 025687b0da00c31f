import { gommetteOrder } from '../../../shared/domain/gommettes/gommetteShapes.ts'
import { Gommette } from '../Gommette.tsx'
import { Logo } from '../Logo.tsx'
import { Pill } from '../Pill.tsx'
import { Poster } from '../Poster.tsx'
import { RoomGlyph } from '../RoomGlyph.tsx'
import type { RoomPlan } from '../roomPlans.ts'
import { roomPlans } from '../roomPlans.ts'
import { TableSeats } from '../TableSeats.tsx'
import classes from './Gallery.module.css'
import { GallerySection } from './GallerySection.tsx'
import { galleryWords as words } from './galleryWords.ts'

const plans = Object.keys(roomPlans) as RoomPlan[]

export function PicturesSection() {
  return (
    <>
      <GallerySection title={words.pictures}>
        <div className={classes.figures}>
          <figure>
            <TableSeats seats={8} />
            <figcaption>{'complète'}</figcaption>
          </figure>
          <figure>
            <TableSeats seats={8} taken={5} />
            <figcaption>{'il reste trois places'}</figcaption>
          </figure>
          <figure>
            <TableSeats seats={8} tone="current" />
            <figcaption>{'en cours'}</figcaption>
          </figure>
          <figure>
            <TableSeats seats={8} tone="upcoming" />
            <figcaption>{'à venir'}</figcaption>
          </figure>
          <figure>
            <TableSeats seats={6} spare width="3rem" />
            <figcaption>{'la place en plus'}</figcaption>
          </figure>
          <figure>
            <TableSeats shape="round" seats={8} taken={6} label="Six personnes sur huit" />
            <figcaption>{'ronde'}</figcaption>
          </figure>
        </div>
        <div className={classes.row}>
          {plans.map((plan) => (
            <RoomGlyph key={plan} plan={plan} size={44} />
          ))}
        </div>
        <TableSeats seats={65} taken={29} ends={1} proportion="hall" width="100%" />
      </GallerySection>
      <GallerySection title={words.gommettes}>
        <div className={classes.row} style={{ gap: 20 }}>
          {gommetteOrder.map((shape) => (
            <Gommette key={shape} shape={shape} size={44} label={shape} />
          ))}
        </div>
        <div className={classes.row} style={{ gap: 24, background: 'var(--encre)', padding: 20 }}>
          {gommetteOrder.map((shape, index) => (
            <Gommette key={shape} shape={shape} size={38} halo count={index + 3} />
          ))}
        </div>
        <div className={classes.row} style={{ gap: 20 }}>
          {gommetteOrder.map((shape) => (
            <Gommette key={shape} shape={shape} size={30} hollow />
          ))}
        </div>
        <div className={classes.row} style={{ gap: 20 }}>
          {gommetteOrder.map((shape) => (
            <Gommette key={shape} shape={shape} size={30} grey />
          ))}
        </div>
      </GallerySection>
      <GallerySection title={words.scene} wide>
        <div className={`nappe ${classes.posters}`}>
          <Poster label="Prochaine soirée">
            <p style={{ fontWeight: 600, marginTop: 12 }}>{'Prochaine soirée, dans deux jours'}</p>
            <p className="affiche" style={{ fontSize: '6.4rem', lineHeight: 0.98, margin: '18px 0 24px' }}>
              {'Jeudi 8 octobre'}
            </p>
            <TableSeats
              seats={40}
              taken={38}
              ends={2}
              proportion="hall"
              width="100%"
              label="38 personnes, 2 places"
            />
          </Poster>
          <Poster label="Prochaine soirée, vide" tone="papier">
            <div style={{ display: 'grid', justifyItems: 'center', gap: 24, padding: 40 }}>
              <TableSeats seats={13} ends={1} proportion="hall" tone="empty" width="80%" />
              <p className="affiche" style={{ fontSize: '3rem', lineHeight: 1.05, textAlign: 'center' }}>
                {'La table est encore vide'}
              </p>
            </div>
          </Poster>
        </div>
        <div className={`scene ${classes.scene}`}>
          <div className={classes.row} style={{ gap: 32 }}>
            <Logo />
            <TableSeats seats={6} width="2.4rem" />
            <TableSeats seats={6} tone="current" width="2.4rem" />
            <TableSeats seats={6} tone="upcoming" width="2.4rem" />
            <RoomGlyph plan="cercle" />
            <RoomGlyph plan="carte" />
            <Pill tone="abricot">{'4\u00A0min de retard'}</Pill>
          </div>
        </div>
        <div className={classes.sequences}>
          <div style={{ background: 'var(--eau-fort)' }}>{'Terminée'}</div>
          <div style={{ background: 'var(--or)' }}>{'En cours'}</div>
          <div style={{ background: 'var(--eau-clair)', border: '1.5px solid var(--filet)' }}>
            {'À venir'}
          </div>
          <div className="vichy">
            <span className="bande-papier">{'Pause'}</span>
          </div>
          <div
            style={{
              background: 'var(--ciel-clair)',
              border: '2px dashed var(--ciel-fonce)',
              color: 'var(--ciel-fonce)',
            }}
          >
            {'Déposer ici'}
          </div>
        </div>
      </GallerySection>
    </>
  )
}
