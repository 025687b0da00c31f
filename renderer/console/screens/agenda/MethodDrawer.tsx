import { IconSearch, IconX } from '@tabler/icons-react'
import { type Ref, useMemo, useState } from 'react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import type { MethodPhase } from '../../../../shared/domain/methods/methodSchema.ts'
import { anyMethod, searchMethods } from '../../../../shared/domain/methods/searchMethods.ts'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useWords } from '../../../text/words.ts'
import { MethodCard } from './MethodCard.tsx'
import classes from './MethodDrawer.module.css'

/** The methods on the right: search, phases, and cards to drag or to insert after the selection. */
export function MethodDrawer({
  methods,
  searchRef,
  heldMethodId,
  onInsert,
  onClose,
}: {
  methods: readonly MethodSummary[]
  searchRef: Ref<HTMLInputElement & HTMLTextAreaElement>
  heldMethodId: string | null
  onInsert: (method: MethodSummary) => void
  onClose: () => void
}) {
  const words = useWords('agenda')
  const [typed, setTyped] = useState('')
  const [phase, setPhase] = useState<MethodPhase | 'all'>('all')
  const found = useMemo(
    () => searchMethods(methods, typed, { ...anyMethod, phase: phase === 'all' ? null : phase }),
    [methods, typed, phase],
  )
  return (
    <aside className={classes.drawer} aria-label={words('methods')}>
      <div className={classes.top}>
        <div className={classes.head}>
          <h2 className={classes.title}>{words('methods')}</h2>
          <IconButton label={words('closeMethods')} icon={<IconX stroke={2.2} />} onClick={onClose} />
        </div>
        <Field
          label={words('search')}
          labelHidden
          placeholder={words('search')}
          icon={<IconSearch stroke={2.2} aria-hidden="true" />}
          inputRef={searchRef}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            const [first] = found
            if (event.key === 'Enter' && first && typed.trim() !== '') onInsert(first)
            if (event.key === 'Escape') setTyped('')
          }}
        />
        <ChipGroup
          look="chips"
          label={words('phases')}
          value={phase}
          onChange={setPhase}
          options={[
            { value: 'all', label: words('phaseAll') },
            { value: 'ouvrir', label: words('phaseOuvrir') },
            { value: 'faireEmerger', label: words('phaseFaireEmerger') },
            { value: 'debattre', label: words('phaseDebattre') },
            { value: 'choisir', label: words('phaseChoisir') },
            { value: 'clore', label: words('phaseClore') },
          ]}
        />
      </div>
      {found.length === 0 && methods.length > 0 ? (
        <div className={classes.nothing} role="status">
          <p>{words('nothingFound')}</p>
          <Button
            size={44}
            onClick={() => {
              setTyped('')
              setPhase('all')
            }}
          >
            {words('clearSearch')}
          </Button>
        </div>
      ) : null}
      <ul className={classes.cards}>
        {found.map((method) => (
          <MethodCard
            key={method.id}
            method={method}
            isHeld={method.id === heldMethodId}
            onInsert={() => onInsert(method)}
          />
        ))}
      </ul>
    </aside>
  )
}
