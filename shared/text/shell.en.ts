import type { shell as french } from './shell.fr.ts'

export const shell = {
  buildingPages: 'Building the pages, a few seconds.',
  electronAbsent: 'The Electron program is not here: Tablée goes through your browser.',
  windowsOpened: 'Tablée is open in two windows of {{browser}}. Ctrl C to stop it.',
  browserOpened: 'Tablée is open in your browser. Ctrl C to stop it.',
  openYourself:
    'To open yourself on this computer; each address serves once, within ten minutes. Ctrl C to stop Tablée.',
  consoleAddress: 'Console: {{address}}',
  wallAddress: 'Screen of the hall: {{address}}',
  closing: 'The démarche is kept. See you soon.',
  libraryBusy: 'Tablée is already open on this computer. Close it first, or go on in its windows.',
  libraryUnreadable:
    'Tablée’s library cannot be read on this disk. Nothing was changed. Keep a copy of the folder before touching it.',
  portTaken: 'Another program already holds port {{port}}. Choose another, or let Tablée choose.',
  pagesMissing: 'The pages are not built: npm run build, then npm run serve.',
  hostStopped:
    'Tablée’s engine stopped several times in a row. What was kept is in the file. Close Tablée and open it again.',
  openOutsideTitle: 'Open this page in your browser?',
  openOutsideDetail: 'It comes from {{host}}, outside Tablée.',
  openOutsideYes: 'Open',
  openOutsideNo: 'Stay here',
  projectorArrived: 'Projector found: the screen of the hall fills it.',
  projectorGone:
    'There is one screen left: the screen of the hall waits in a window. Plug the projector in again, it goes back by itself. The clock has not moved.',
  projectorResized: 'The picture of the projector has another size: the screen of the hall fills it again.',
  screensMirrored:
    'Both screens show the same picture. To give the hall its own, choose “Extend” in the display settings of the computer.',
  woken: 'The computer is awake again. The times things end have not moved.',
} satisfies Record<keyof typeof french, string>
