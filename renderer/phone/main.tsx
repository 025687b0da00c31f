/** @jsxImportSource preact */
import { render } from 'preact'
import './phone.css'
import { PhoneApp } from './PhoneApp.tsx'
import { PhoneLink } from './PhoneLink.ts'
import { language, speak } from './phoneWords.ts'

speak(language.value)
const root = document.getElementById('root')
const link = new PhoneLink(decodeURIComponent(location.hash.slice(1)))
if (root) render(<PhoneApp link={link} />, root)
