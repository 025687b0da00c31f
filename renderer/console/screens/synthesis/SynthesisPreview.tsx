import { IconDownload } from '@tabler/icons-react'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './SynthesisPreview.module.css'
import { saveDocument } from './saveDocument.ts'
import type { MadeDocument } from './useDocument.ts'

type SynthesisPreviewProps = {
  made: MadeDocument | null
  /** The démarche was changed since it was made. */
  isStale: boolean
  /** Another one is on its way: this one is not handed over any more. */
  isMaking: boolean
}

/** The document as it will be handed over, where this window can show a PDF; a way to open and to save it anyhow. */
export function SynthesisPreview({ made, isStale, isMaking }: SynthesisPreviewProps) {
  const words = useWords('restituer')
  if (!made)
    return (
      <div className={classes.empty}>
        <EmptyState>{words('previewEmpty')}</EmptyState>
      </div>
    )
  return (
    <div className={classes.preview}>
      <div className={classes.bar}>
        <div className={classes.name}>
          <p className={classes.file}>{made.name}</p>
          <p className="second">
            {isMaking
              ? words('beingMadeAgain')
              : isStale
                ? words('stale')
                : words('size', { size: Math.max(1, Math.round(made.sizeBytes / 1024)) })}
          </p>
        </div>
        <Button
          variant="plein"
          unavailable={isMaking && words('beingMadeAgain')}
          icon={<IconDownload stroke={2.2} aria-hidden="true" />}
          onClick={() => saveDocument(made)}
        >
          {words('save')}
        </Button>
      </div>
      {navigator.pdfViewerEnabled ? (
        <iframe
          className={classes.frame}
          src={`${made.url}#toolbar=0&navpanes=0&view=FitH`}
          title={words('previewTitle')}
        />
      ) : (
        <p>{words('noViewer')}</p>
      )}
    </div>
  )
}
