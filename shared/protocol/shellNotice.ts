/** What the shell has to tell whoever leads: its sentence is the key of the same name in `shared/text/shell.fr.ts`. */
export const shellNotices = [
  'projectorArrived',
  'projectorGone',
  'projectorResized',
  'screensMirrored',
  'woken',
  'fileNotOurs',
  'linkRefused',
  'hostRestarted',
] as const
export type ShellNotice = (typeof shellNotices)[number]

/** Whether a message from the shell is one that this page knows. */
export function isShellNotice(value: unknown): value is ShellNotice {
  return shellNotices.some((one) => one === value)
}
