import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './style/base.css'
import './style/frame.css'
import './style/list.css'
import './style/report.css'
import './style/event.css'
import './style/map.css'

const root = document.querySelector('#root')!

createRoot(root, {
  // A fault of ours takes the views away: say so, instead of showing a blank page.
  onUncaughtError: (error) => {
    const message = document.createElement('p')
    message.className = 'state state-failed'
    message.setAttribute('role', 'alert')
    message.textContent = `The workbench failed (${String(error)}). Reload the page; if it fails again, please report it.`
    root.replaceChildren(message)
  },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
