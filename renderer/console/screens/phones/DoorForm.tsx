import { useState } from 'react'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { pageAddress } from '../../../../shared/domain/phones/doorTexts.ts'
import type { Door } from '../../../../shared/domain/phones/phoneRows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { QrSquare } from '../../../wall/QrSquare.tsx'
import classes from './PhonesDialog.module.css'

/** The entrance that is proposed first; the host's own (`phoneProcedures.ts`). */
const usualPort = 8180
const alone = '127.0.0.1'

export interface DoorFormProps {
  readonly atelierId: AtelierId
  readonly door: Door | undefined
  readonly isOpen: boolean
  readonly addresses: readonly string[]
}

/** Where phones find this computer, how they join the Wi-Fi, and the door itself. */
export function DoorForm({ atelierId, door, isOpen, addresses }: DoorFormProps) {
  const words = useWords('phones')
  const commands = useCommands()
  const messages = useMessages()
  const [typed, setTyped] = useState({
    address: door?.address ?? '',
    port: String(door?.port || usualPort),
    wifiName: door?.wifiName ?? '',
    wifiPassword: door?.wifiPassword ?? '',
  })
  const address = typed.address || (addresses[0] ?? alone)
  const change = (part: Partial<typeof typed>) => setTyped((last) => ({ ...last, ...part }))
  const hasChanged =
    address !== door?.address ||
    typed.port !== String(door.port) ||
    typed.wifiName !== door.wifiName ||
    typed.wifiPassword !== door.wifiPassword
  const prepare = () =>
    commands.phones.prepare({
      atelierId,
      address,
      port: Number(typed.port) || usualPort,
      wifiName: typed.wifiName.trim(),
      wifiPassword: typed.wifiPassword,
    })
  const save = async () => {
    if ((await prepare()).status === 'done') messages.tell(words('saved'))
  }
  const open = async () => {
    if (hasChanged && (await prepare()).status !== 'done') return
    await commands.phones.open({ atelierId })
  }
  const choices = addresses.includes(address) ? addresses : [address, ...addresses]
  const labelOf = (one: string) =>
    one === alone
      ? words('addressAlone', { address: one })
      : addresses.includes(one)
        ? one
        : words('addressGone', { address: one })
  return (
    <section>
      <p>{words(isOpen ? 'openText' : 'closedText')}</p>
      {isOpen && door ? (
        <div className={classes.codes}>
          {door.wifiQr ? (
            <figure>
              <QrSquare rows={door.wifiQr} size={132} label={words('wifiQr', { name: door.wifiName })} />
              <figcaption>{door.wifiName}</figcaption>
            </figure>
          ) : null}
          {door.pageQr ? (
            <figure>
              <QrSquare
                rows={door.pageQr}
                size={132}
                label={words('pageQr', { address: pageAddress(door) })}
              />
              <figcaption>{pageAddress(door)}</figcaption>
            </figure>
          ) : null}
          <p className={classes.code}>{words('code', { code: door.code })}</p>
        </div>
      ) : null}
      <div className={classes.fields}>
        <SelectField
          label={words('address')}
          help={words('addressHelp')}
          value={address}
          options={choices.map((value) => ({ value, label: labelOf(value) }))}
          onChange={(value) => change({ address: value })}
        />
        <Field
          label={words('port')}
          value={typed.port}
          inputMode="numeric"
          figures
          onChange={(port) => change({ port: port.replace(/\D/g, '').slice(0, 5) })}
        />
      </div>
      <div className={classes.wifi}>
        <Field
          label={words('wifiName')}
          help={words('wifiNameHelp')}
          value={typed.wifiName}
          maxSigns={32}
          autoComplete="off"
          onChange={(wifiName) => change({ wifiName })}
        />
        <Field
          label={words('wifiPassword')}
          value={typed.wifiPassword}
          maxSigns={63}
          autoComplete="off"
          onChange={(wifiPassword) => change({ wifiPassword })}
        />
      </div>
      <div className={classes.gestures}>
        {isOpen ? (
          <Button onClick={() => void commands.phones.close({ atelierId })}>{words('close')}</Button>
        ) : (
          <Button variant="plein" onClick={() => void open()}>
            {words('open')}
          </Button>
        )}
        {hasChanged ? <Button onClick={() => void save()}>{words('save')}</Button> : null}
      </div>
      <p className={classes.note}>{words('noInternet')}</p>
    </section>
  )
}
