import { app, dialog, shell } from 'electron'
import { shellSentence } from '../../../shared/text/shellSentence.ts'

/** The name of the place an address leads to, when it may be offered at all: https, and no name and password in it. */
export function outsideHost(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' ? host : null
}

/** Offers a page of the outside to the person, who sees where it is; opens it in their own browser on a yes. */
export async function openExternal(address: string): Promise<void> {
  const host = outsideHost(address)
  if (host === null) return
  const say = (key: Parameters<typeof shellSentence>[0]) => shellSentence(key, { host }, app.getLocale())
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: say('openOutsideTitle'),
    detail: say('openOutsideDetail'),
    buttons: [say('openOutsideNo'), say('openOutsideYes')],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) await shell.openExternal(address)
}
