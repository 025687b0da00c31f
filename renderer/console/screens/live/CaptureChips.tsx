import { IconInbox, IconUsers } from '@tabler/icons-react'
import { SlotSignIcon } from '../../../board/SlotSignIcon.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { Gommette } from '../../../design/Gommette.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './CaptureChips.module.css'
import { useLive } from './LiveContext.ts'
import { type Capture, trayChoice } from './useCapture.ts'

/** Where the next parole goes, and who said it. */
export function CaptureChips({ capture }: { readonly capture: Capture }) {
  const words = useWords('live')
  const { groups } = useLive().rows
  const slots = capture.target?.slots ?? []
  return (
    <div className={classes.chips}>
      {slots.length > 0 ? (
        <ChipGroup
          label={words('slot')}
          value={capture.slotId}
          onChange={capture.chooseSlot}
          options={[
            ...slots.map((slot) => ({
              value: slot.id,
              label: slot.title,
              icon: <SlotSignIcon sign={slot.sign} size={22} />,
            })),
            {
              value: trayChoice,
              label: words('tray'),
              icon: <IconInbox stroke={2.2} aria-hidden="true" />,
            },
          ]}
        />
      ) : (
        <span />
      )}
      {groups.length > 0 ? (
        <ChipGroup
          label={words('group')}
          value={capture.groupId ?? ''}
          onChange={(value) => capture.chooseGroup(groups.find((group) => group.id === value)?.id ?? null)}
          options={[
            ...groups.map((group) => ({
              value: group.id as string,
              label: String(group.number),
              icon: <Gommette shape={group.shape} size={22} />,
            })),
            ...(capture.isByGroup
              ? []
              : [
                  {
                    value: '',
                    label: words('everyone'),
                    icon: <IconUsers stroke={2.2} aria-hidden="true" />,
                  },
                ]),
          ]}
        />
      ) : null}
    </div>
  )
}
