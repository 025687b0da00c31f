/** The few channels between a window of the shell and its main process. Everything else goes by the port. */
export const shellChannels = {
  /** Page to main, with a nonce: give me a fresh port to the host. */
  askForPort: 'tablee:askForPort',
  /** Main to page, with the same nonce and one port. */
  port: 'tablee:port',
  /** Main to page: the host has died, and its ports with it. A page of Chromium is told by nothing else. */
  portsClosed: 'tablee:portsClosed',
  /** Console to main: open the window of the hall, or bring it to the front. */
  openWall: 'tablee:openWall',
  /** Console to main, with yes or no: the computer is to stay awake for what runs on the page. */
  keepAwake: 'tablee:keepAwake',
  /** Console to main: it can hear `openFile` from now on. */
  awaitFiles: 'tablee:awaitFiles',
  /** Console to main, with the path of a file dropped on the window. */
  dropFile: 'tablee:dropFile',
  /** Console to main, with the path of the file that is open, or null: for the menus. */
  fileOpened: 'tablee:fileOpened',
  /** Main to console, with a path: open this file, by the contract. */
  openFile: 'tablee:openFile',
  /** Main to console, with a word of `shellNotice.ts`: what happened to the displays or the computer. */
  notice: 'tablee:notice',
} as const
