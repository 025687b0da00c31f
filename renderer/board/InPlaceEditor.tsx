import type { CSSProperties } from 'react'
import type { Frame } from './geometry/Frame.ts'
import classes from './InPlaceEditor.module.css'
import { TextEditor } from './TextEditor.tsx'
import type { BoardModel } from './useBoardModel.ts'

const leastWidthPx = 210

/** The field laid over the note or the title being written, in px from the corner of the board. */
export function InPlaceEditor({ model, frame }: { readonly model: BoardModel; readonly frame: Frame }) {
  const { writing, translate } = model
  const widthPx = Math.max(leastWidthPx, frame.width)
  const style = {
    left: `max(8px, min(${frame.x}px, 100% - ${widthPx + 8}px))`,
    top: frame.y,
    width: widthPx,
    '--least-height': writing?.kind === 'edit' ? `${frame.height}px` : undefined,
  } as CSSProperties
  const tooLong = (over: number) => translate('board.tooLong', { count: over })
  if (writing?.kind === 'edit') {
    const contribution = model.contributions.get(writing.contributionId)
    if (!contribution) return null
    return (
      <div className={classes.over} style={style}>
        <TextEditor
          key={contribution.id}
          label={translate('board.paroleField')}
          value={contribution.text}
          isMultiline
          longest={280}
          tooLong={tooLong}
          onKeep={(text) => {
            model.commands.edit({ contributionId: contribution.id, text })
            model.write(null)
            model.say(translate('board.kept'))
          }}
          onCancel={() => model.write(null)}
        />
      </div>
    )
  }
  if (writing?.kind !== 'title') return null
  const cluster = model.clusters.get(writing.clusterId)
  if (!cluster) return null
  return (
    <div className={classes.over} style={{ ...style, marginLeft: -12, marginTop: -10 }}>
      <TextEditor
        key={cluster.id}
        label={translate('board.titleField')}
        value={cluster.title}
        isMultiline={false}
        longest={120}
        tooLong={tooLong}
        onKeep={(title) => {
          model.commands.renameCluster({ clusterId: cluster.id, title })
          model.write(null)
          model.say(translate('board.renamed'))
        }}
        onCancel={() => model.write(null)}
      />
    </div>
  )
}
