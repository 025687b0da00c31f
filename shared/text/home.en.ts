import type { home as fr } from './home.fr.ts'

export const home = {
  opening: 'Setting the table…',
  productName: 'Tablée',
  everythingStays: 'Everything stays on this computer',
  myDemarches: 'My processes',
  seeExample: 'See an example',
  exampleTitle: 'Example: the Pays de Lormière',
  newDemarche: 'New process',
  hostLost: 'Tablée has stopped on this computer. Nothing is lost. Start it again, this window will follow.',
  notInvited: 'This window opens from Tablée. Close it, then start Tablée again.',
} satisfies Record<keyof typeof fr, string>
