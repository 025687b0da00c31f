import { useMemo } from 'react'
import { useDemarche } from '../../../../renderer/client/ClientProvider.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import type { Contribution } from '../../../domain/rows.ts'
import { rowsIn } from '../../../replica/Replica.ts'
import { typeset } from '../../../text/typography.ts'
import classes from './Board.module.css'
import type { ForumBoardProps } from './useForum.ts'

export interface IdeasDialogProps {
  readonly board: ForumBoardProps
  readonly onIdea: (idea: Contribution) => void
  readonly onClose: () => void
}

/** What was said on the other boards of the evening, to make a topic of it (M36): the original stays where it is. */
export function IdeasDialog({ board, onIdea, onClose }: IdeasDialogProps) {
  const { translate, locale, content } = board
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const boards = useDemarche((replica) => rowsIn(replica, 'boards'))
  const say = (key: string) => typeset(translate(`openSpace.${key}`), locale)
  const sources = useMemo(() => {
    const others = boards.filter(
      (one) => one.atelierId === content.board.atelierId && one.id !== content.board.id,
    )
    return others.flatMap((one) => {
      const said = contributions.filter((idea) => idea.boardId === one.id && idea.status !== 'ecarte')
      return said.length === 0 ? [] : [{ board: one, said }]
    })
  }, [boards, contributions, content.board])
  const used = new Set(content.contributions.map((one) => one.details.origin ?? ''))
  return (
    <Dialog
      opened
      size="large"
      title={say('ideasTitle')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('close')}</Button>}
    >
      {sources.length === 0 ? <p>{say('ideasEmpty')}</p> : null}
      {sources.map((source) => (
        <section key={source.board.id} className={classes.ideas}>
          <h3 className={classes.queueTitle}>{typeset(source.board.title, locale)}</h3>
          <ul className={classes.plainList}>
            {source.said.map((idea) => (
              <li key={idea.id} className={classes.idea}>
                <span dir="auto">{typeset(idea.text, locale)}</span>
                {used.has(idea.id) ? (
                  <span className={classes.help}>{say('madeTopic')}</span>
                ) : (
                  <Button size={44} onClick={() => onIdea(idea)}>
                    {say('makeTopic')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
