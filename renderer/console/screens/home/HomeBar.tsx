import { IconDeviceFloppy } from '@tabler/icons-react'
import { Logo } from '../../../design/Logo.tsx'
import { useWords } from '../../../text/words.ts'
import { useRoute, writeRoute } from '../../routes.ts'
import classes from './HomeBar.module.css'

const screens = ['home', 'methods', 'templates', 'settings'] as const

/** The top of the home and of its neighbours: where one can go, and where everything stays. */
export function HomeBar() {
  const words = useWords('home')
  const { screen } = useRoute()
  const labels = {
    home: words('myDemarches'),
    methods: words('methods'),
    templates: words('templates'),
    settings: words('settings'),
  }
  return (
    <header className={classes.bar}>
      <a className={classes.logo} href={writeRoute({ screen: 'home' })}>
        <Logo />
      </a>
      <nav className={classes.links} aria-label={words('mainNavigation')}>
        {screens.map((one) => (
          <a
            key={one}
            className={classes.link}
            href={writeRoute({ screen: one })}
            aria-current={one === screen ? 'page' : undefined}
          >
            {labels[one]}
          </a>
        ))}
      </nav>
      <p className={classes.stays}>
        <IconDeviceFloppy stroke={2} aria-hidden="true" />
        {words('everythingStays')}
      </p>
    </header>
  )
}
