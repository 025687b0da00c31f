import type { BoardViewProps } from '../../boardProps.ts'
import type { MatrixAction, MatrixDocument, MatrixSettings } from '../schema.ts'
import { QuadrantBoard } from './QuadrantBoard.tsx'
import { TableBoard } from './TableBoard.tsx'

export type MatrixBoardProps = BoardViewProps<MatrixSettings, MatrixDocument, MatrixAction>

/** A table and the levels of a radar in a real table; a quadrant on the canvas. Each with its list. */
export function Board(props: MatrixBoardProps) {
  return props.content.settings.look === 'quadrant' ? <QuadrantBoard {...props} /> : <TableBoard {...props} />
}
