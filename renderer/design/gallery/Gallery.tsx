import { Logo } from '../Logo.tsx'
import { FieldsSection } from './FieldsSection.tsx'
import { FurnitureSection } from './FurnitureSection.tsx'
import classes from './Gallery.module.css'
import { galleryWords as words } from './galleryWords.ts'
import { MessagesSection } from './MessagesSection.tsx'
import { PicturesSection } from './PicturesSection.tsx'
import { TokensSection } from './TokensSection.tsx'

/** Every component in its states, to be looked at. */
export function Gallery() {
  return (
    <main className={classes.page}>
      <header className={classes.header}>
        <Logo look="mark" size={67} />
        <h1>{words.title}</h1>
      </header>
      <FurnitureSection />
      <FieldsSection />
      <MessagesSection />
      <PicturesSection />
      <TokensSection />
    </main>
  )
}
