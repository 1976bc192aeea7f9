// The console starts here: language, print size, widgets, what was fetched, screens.

import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './client/queries.ts'
import { reloadAfterUpgrade } from './shell/reload-after-upgrade.ts'
import { router } from './shell/router.tsx'
import { LargePrintProvider } from './styles/large-print.tsx'
import { WidgetProvider } from './styles/provider.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/list.css'
import './styles/shell.css'
import './styles/print.css'
import { LanguageProvider } from './words/language.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

reloadAfterUpgrade()
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <LargePrintProvider>
        <WidgetProvider>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </WidgetProvider>
      </LargePrintProvider>
    </LanguageProvider>
  </StrictMode>,
)
