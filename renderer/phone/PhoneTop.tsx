/** @jsxImportSource preact */

import { useEffect } from 'preact/hooks'
import type { PhoneOwn, PhoneScene } from '../../shared/protocol/phoneMessage.ts'
import { groupName } from './groupName.ts'
import { LanguageBar } from './LanguageBar.tsx'
import { PhoneGommette } from './PhoneGommette.tsx'
import type { PhoneLink } from './PhoneLink.ts'
import { useSignal } from './phoneSignal.ts'
import { say } from './phoneWords.ts'

/** Which table this phone is at (pressed, it may change), and how long is left. */
export function PhoneTop({
  link,
  scene,
  own,
  onTable,
}: {
  link: PhoneLink
  scene: PhoneScene
  own: PhoneOwn
  onTable: () => void
}) {
  const group = scene.groups.find(({ id }) => id === own.groupId)
  return (
    <header class="top">
      {scene.groups.length > 0 ? (
        <button type="button" class="seat" onClick={onTable}>
          {group ? <PhoneGommette shape={group.shape} size={26} /> : null}
          <span>{group ? groupName(scene, group.id) : say('noTable')}</span>
        </button>
      ) : null}
      <TimeLeft link={link} endsAt={scene.endsAt} />
      <LanguageBar />
    </header>
  )
}

function TimeLeft({ link, endsAt }: { link: PhoneLink; endsAt: number | null }) {
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 5000)
    return () => clearInterval(timer)
  }, [now])
  if (endsAt === null) return null
  const leftMs = endsAt - (now.value + link.clockOffsetMs.value)
  if (leftMs <= 0) return null
  const minutes = Math.ceil(leftMs / 60_000)
  return <p class="left">{leftMs < 60_000 ? say('lessThanAMinute') : say('minutesLeft', { minutes })}</p>
}
