import { MantineProvider } from '@mantine/core'
import './base.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import '@mantine/core/styles/Tooltip.layer.css'
import './fonts.css'
import './tokens.css'
import './mantine.css'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import type { Locale } from '../../shared/text/typography.ts'
import { DesignWordsContext, designWords } from './designWords.ts'
import { MessagesProvider } from './MessagesProvider.tsx'
import { theme } from './theme.ts'

export interface DesignProviderProps {
  readonly children: ReactNode
  /** The language of the widgets' own words (« Moins », « Une heure compte 60 minutes »). */
  readonly locale?: Locale
  /** Size of the text, in percent of 18 px. */
  readonly textScale?: 100 | 115 | 130
  readonly strongContrast?: boolean
  /** Instant changes whatever the system says. */
  readonly withoutMotion?: boolean
}

/** Tokens, fonts, Mantine and the message zone around one window. */
export function DesignProvider({
  children,
  locale = 'fr',
  textScale = 100,
  strongContrast = false,
  withoutMotion = false,
}: DesignProviderProps) {
  useEffect(() => {
    const root = document.documentElement
    root.style.setProperty('--echelle-texte', String(textScale / 100))
    if (strongContrast) root.dataset.contraste = 'renforce'
    else delete root.dataset.contraste
    if (withoutMotion) root.dataset.animations = 'aucune'
    else delete root.dataset.animations
  }, [textScale, strongContrast, withoutMotion])

  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      <DesignWordsContext value={designWords(locale)}>
        <MessagesProvider>{children}</MessagesProvider>
        <div data-floating />
      </DesignWordsContext>
    </MantineProvider>
  )
}
