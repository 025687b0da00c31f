import { IconCheck } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { answers } from '../logic.ts'
import classes from './Controls.module.css'
import type { PyramidControlsProps } from './Controls.tsx'

/** « Adopter la liste »: what everyone agreed to, in the order it stands; it can be reopened. */
export function Adoption({ content, translate, isReadOnly, isLive, act }: PyramidControlsProps) {
  const { settings, document, contributions, placements } = content
  const listed = answers(settings, document, contributions, placements)
  if (document.adopted) {
    return (
      <div className={classes.adoption}>
        <p className={classes.adopted}>
          <IconCheck stroke={2.8} aria-hidden="true" />
          {translate('pyramid.adopted')}
        </p>
        {isReadOnly ? null : (
          <Button
            size={44}
            variant="discret"
            aria-label={translate('pyramid.reopenList')}
            onClick={() => act({ kind: 'unadopt' })}
          >
            {translate('pyramid.reopen')}
          </Button>
        )}
      </div>
    )
  }
  const isNear = document.tierIndex === settings.tiers.length - 1
  return (
    <Button
      size={44}
      variant={isNear || !isLive ? 'plein' : 'contour'}
      unavailable={
        listed.length === 0 || isReadOnly
          ? translate('pyramid.adoptNone', { tier: settings.tiers.at(-1)?.title ?? '' })
          : false
      }
      onClick={() => act({ kind: 'adopt', order: listed.map((one) => one.id) })}
    >
      {translate('pyramid.adopt')}
    </Button>
  )
}
