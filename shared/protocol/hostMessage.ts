import type { Role } from './feedMessage.ts'

/** What the shell tells the host: a window, with its port beside the message; or to close the file and end. */
export type MessageToHost = { kind: 'window'; role: Role } | { kind: 'stop' }

/** What the host tells the shell: that it takes windows, or why it cannot, in a sentence to show. */
export type MessageFromHost = { kind: 'ready' } | { kind: 'refused'; sentence: string }
