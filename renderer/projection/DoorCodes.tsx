import { pageAddress } from '../../shared/domain/phones/doorTexts.ts'
import { useWords } from '../text/words.ts'
import { QrSquare } from '../wall/QrSquare.tsx'
import classes from './DoorCodes.module.css'
import type { WallDoor } from './scenePicture.ts'

/** The two squares that let phones in: the Wi-Fi, then the page; both can be typed by hand. */
export function DoorCodes({ door, widthPx, topPx }: { door: WallDoor; widthPx: number; topPx: number }) {
  const words = useWords('wall')
  const { wifiQr, pageQr, wifiName, wifiPassword, code } = door
  const address = pageAddress(door).replace('http://', '')
  return (
    <section
      className={classes.codes}
      style={{ width: `${widthPx}px`, top: `calc(${topPx}px + 3 * var(--u))` }}
    >
      {wifiQr ? (
        <div className={classes.code}>
          <QrSquare rows={wifiQr} size="100%" label={words('doorWifi', { name: wifiName })} />
          <p className={classes.name}>{words('doorWifi', { name: wifiName })}</p>
          {wifiPassword === '' ? null : (
            <p className={classes.typed}>{words('doorPassword', { password: wifiPassword })}</p>
          )}
        </div>
      ) : null}
      {pageQr ? (
        <div className={classes.code}>
          <QrSquare rows={pageQr} size="100%" label={words('doorPageAlone')} />
          <p className={classes.name}>{words(wifiQr ? 'doorPage' : 'doorPageAlone')}</p>
          <p className={classes.typed}>{words('doorCode', { address, code })}</p>
        </div>
      ) : null}
    </section>
  )
}
