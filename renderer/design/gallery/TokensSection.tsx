import classes from './Gallery.module.css'
import { GallerySection } from './GallerySection.tsx'
import { galleryWords as words } from './galleryWords.ts'

const swatches = [
  ['encre', 'papier'],
  ['encre-2', 'papier'],
  ['papier', 'encre'],
  ['eau', 'encre'],
  ['eau-clair', 'encre'],
  ['eau-fort', 'encre'],
  ['scene', 'papier'],
  ['scene-3', 'papier'],
  ['or', 'encre'],
  ['ciel', 'encre'],
  ['dragee', 'encre'],
  ['coq', 'papier'],
  ['abricot', 'encre'],
  ['or-fonce', 'papier'],
  ['ciel-fonce', 'papier'],
  ['coq-fonce', 'papier'],
] as const

const sample = 'Le comité des fêtes prête sa vaisselle. Il1 O0 rn m, on ne confond rien, même à 21\u00A0h.'

export function TokensSection() {
  return (
    <>
      <GallerySection title={words.tokens} wide>
        <div className={classes.swatches}>
          {swatches.map(([ground, text]) => (
            <div key={ground} style={{ background: `var(--${ground})`, color: `var(--${text})` }}>
              {ground}
            </div>
          ))}
        </div>
      </GallerySection>
      <GallerySection title={words.type} wide>
        <div className="titre-1">{'Bonsoir Jeanne.'}</div>
        <div className="titre-2">{'Agenda de la soirée'}</div>
        <div className="titre-3">{'Dernières paroles'}</div>
        <div className="titre-4">{'Travaux en tablées'}</div>
        <p className="saisie">{sample}</p>
        <p>{sample}</p>
        <p className="petit second">{sample}</p>
        <p className="mini">{sample}</p>
        <div className="chrono">{'28:40'}</div>
      </GallerySection>
    </>
  )
}
