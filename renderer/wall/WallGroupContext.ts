import { createContext } from 'react'
import type { GommetteShape } from '../../shared/domain/rows.ts'

/** Whose picture this is, when several groups work side by side; null when it is everyone's. */
export const WallGroupContext = createContext<{ shape: GommetteShape; name: string } | null>(null)
