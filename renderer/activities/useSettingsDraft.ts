import { useState } from 'react'
import type { z } from 'zod'

/**
 * Settings being written: what is typed stays on screen, and only whole valid settings go out. When others come
 * in (an undo, another window), they replace the draft.
 */
export function useSettingsDraft<Settings>(
  settings: Settings,
  schema: z.ZodType<Settings>,
  onChange: (settings: Settings) => void,
): { draft: Settings; change: (part: Partial<Settings>) => void } {
  const [draft, setDraft] = useState(settings)
  const [known, setKnown] = useState(() => JSON.stringify(settings))
  const incoming = JSON.stringify(settings)
  if (incoming !== known) {
    setKnown(incoming)
    setDraft(settings)
  }
  const change = (part: Partial<Settings>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    const parsed = schema.safeParse(next)
    if (!parsed.success) return
    setKnown(JSON.stringify(parsed.data))
    onChange(parsed.data)
  }
  return { draft, change }
}
