import { render } from 'preact'
import { App } from './page/app.tsx'
import { showHidden } from './page/show-hidden.ts'
import './styles/index.css'

showHidden()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
