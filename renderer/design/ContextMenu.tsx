import { Menu, type MenuProps } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Fragment } from 'react'
import classes from './ContextMenu.module.css'
import { floatingTarget } from './floatingTarget.ts'
import { KeyHint } from './KeyHint.tsx'

export interface MenuEntry {
  readonly label: string
  readonly icon?: ReactNode
  readonly keyHint?: string
  readonly onPress: () => void
  /** Removes something: written in coquelicot, still undoable. */
  readonly removes?: boolean
  readonly unavailable?: boolean
}

export interface MenuSection {
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

export interface ContextMenuProps {
  /** The button that opens it, or the area where a right press does. */
  readonly children: ReactElement
  readonly opensOn?: 'press' | 'rightPress'
  readonly sections: readonly MenuSection[]
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | 'right-start'
  readonly opened?: boolean
  readonly onOpenedChange?: (opened: boolean) => void
}

/** A long menu scrolls in the room there is above or below what opened it. */
const insideTheWindow: MenuProps['middlewares'] = {
  flip: { padding: 8 },
  size: {
    padding: 8,
    apply({ availableHeight, elements }) {
      elements.floating.style.maxHeight = `min(${Math.floor(availableHeight)}px, 30rem)`
    },
  },
}

/** What can be done with a thing, every drag included: arrows move, first letters find. */
export function ContextMenu({
  children,
  sections,
  position = 'bottom-end',
  opensOn = 'press',
  opened,
  onOpenedChange,
}: ContextMenuProps) {
  return (
    <Menu
      opened={opened}
      onChange={onOpenedChange}
      position={position}
      offset={6}
      radius={0}
      transitionProps={{ duration: 0 }}
      zIndex={300}
      withInitialFocusPlaceholder={false}
      floatingStrategy="fixed"
      middlewares={insideTheWindow}
      portalProps={{ target: floatingTarget }}
      classNames={{
        dropdown: `${classes.dropdown} papier`,
        item: classes.item,
        label: classes.label,
        divider: classes.divider,
        itemSection: classes.section,
      }}
    >
      {opensOn === 'rightPress' ? (
        <Menu.ContextMenu>{children}</Menu.ContextMenu>
      ) : (
        <Menu.Target>{children}</Menu.Target>
      )}
      <Menu.Dropdown>
        {sections.map((section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sections never move
          <Fragment key={index}>
            {index > 0 ? <Menu.Divider /> : null}
            {section.title ? <Menu.Label>{section.title}</Menu.Label> : null}
            {section.entries.map((entry) => (
              <Menu.Item
                key={entry.label}
                leftSection={entry.icon}
                rightSection={entry.keyHint ? <KeyHint>{entry.keyHint}</KeyHint> : null}
                disabled={entry.unavailable ?? false}
                onClick={entry.onPress}
                data-removes={entry.removes || undefined}
              >
                {entry.label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
