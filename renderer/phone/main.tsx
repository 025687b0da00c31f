/** @jsxImportSource preact */
import { render } from 'preact'
import './phone.css'
import { PhoneApp } from './PhoneApp.tsx'
import { PhoneLink } from './PhoneLink.ts'
import { drawOnChange } from './phoneSignal.ts'
import { believeHall } from './phoneVoices.ts'
import { language, speak } from './phoneWords.ts'

speak(language.value)
const root = document.getElementById('root')
const link = new PhoneLink(decodeURIComponent(location.hash.slice(1)))
link.onOwn = () => believeHall(new Set(link.outbox.pending.value.map(({ key }) => key)))
if (root) drawOnChange(() => render(<PhoneApp link={link} />, root))
