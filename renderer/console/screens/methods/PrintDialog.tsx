import { IconFileDownload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { MethodPrint } from '../../../../shared/contract/methods.ts'
import type { LaneId } from '../../../../shared/domain/ids.ts'
import type { Method } from '../../../../shared/domain/methods/methodSchema.ts'
import { supportsOf } from '../../../../shared/pdf/methods/supportsOf.ts'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import classes from './MethodDialogs.module.css'
import { type PrintWish, useMethodPrint } from './useMethodPrint.ts'
import { usePaperTerritory } from './usePaperTerritory.ts'

/** What to print of a method, or of one prepared in a lane, on which paper, with which ink. */
export function PrintDialog({
  method,
  laneId = null,
  onClose,
}: {
  method: Method
  laneId?: LaneId | null
  onClose: () => void
}) {
  const words = useWords('methods')
  const language = useLocale()
  const translate = useTranslate()
  const territory = usePaperTerritory(laneId)
  const supports = useMemo(
    () => supportsOf(method, language, translate, [], territory),
    [method, language, translate, territory],
  )
  const options = [
    { value: 'card', label: words('printCard') },
    { value: 'pocket', label: words('printPocket') },
    { value: 'poster', label: words('printPoster') },
    { value: 'posterFacile', label: words('printPosterFacile') },
    ...supports.map(({ title, format }, index) => ({
      value: `support ${index}`,
      label: words('printSupport', { title, format }),
    })),
  ]
  const [what, setWhat] = useState(laneId !== null && supports.length > 0 ? 'support 0' : 'card')
  const [paper, setPaper] = useState<PrintWish['paper']>('whole')
  const [ink, setInk] = useState<'colour' | 'black'>('colour')
  const { isPrinting, print } = useMethodPrint()
  const [kind = 'card', place = '0'] = what.split(' ')
  const make = async () => {
    const isMade = await print({
      methodId: method.id,
      laneId,
      print: kind as MethodPrint,
      index: Number(place),
      paper: kind === 'card' ? 'whole' : paper,
      isBlackAndWhite: ink === 'black',
    })
    if (isMade) onClose()
  }
  const papers =
    kind === 'pocket'
      ? [
          { value: 'whole' as const, label: 'A6' },
          { value: 'A4' as const, label: words('printFourOnA4') },
        ]
      : [
          { value: 'whole' as const, label: words('printWhole') },
          { value: 'A4' as const, label: words('printOnA4') },
          { value: 'A3' as const, label: words('printOnA3') },
        ]
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('printTitle', { name: method.names[language] })}
      actions={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button
            variant="plein"
            icon={<IconFileDownload stroke={2.2} aria-hidden="true" />}
            loading={isPrinting}
            onClick={() => void make()}
          >
            {words('printMake')}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <SelectField
          label={words('printWhat')}
          value={what}
          options={options}
          onChange={(chosen) => {
            setWhat(chosen)
            setPaper('whole')
          }}
        />
        {kind === 'card' ? null : (
          <>
            <div className={classes.choices}>
              <p className={classes.legend}>{words('printPaper')}</p>
              <ChipGroup label={words('printPaper')} value={paper} onChange={setPaper} options={papers} />
            </div>
            <div className={classes.choices}>
              <p className={classes.legend}>{words('printColour')}</p>
              <ChipGroup
                label={words('printColour')}
                value={ink}
                onChange={setInk}
                options={[
                  { value: 'colour', label: words('printInColour') },
                  { value: 'black', label: words('printInBlack') },
                ]}
              />
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
