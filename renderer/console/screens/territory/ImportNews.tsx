import { Button } from '../../../design/Button.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './TerritoryScreen.module.css'
import type { ImportProgress } from './useMapImports.ts'

/** How far the reading of a file has got, and the way to stop it. */
export function ImportNews({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  const words = useWords('territory')
  const locale = useLocale()
  const megabytes = (bytes: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }).format(
      Math.max(1, bytes / 1_000_000),
    )
  const { name, readBytes, sizeBytes, keptCount } = progress
  return (
    <div className={classes.news}>
      <p id="import-name" className={classes.findingWords}>
        {words('reading', { name })}
      </p>
      <progress aria-labelledby="import-name" value={readBytes} max={Math.max(1, sizeBytes)} />
      <p className="second">
        {words('readingCount', {
          read: megabytes(readBytes),
          size: megabytes(sizeBytes),
          kept: keptCount,
        })}
      </p>
      <Button size={44} onClick={onCancel}>
        {words('cancel')}
      </Button>
    </div>
  )
}
