// A screen that failed in this browser: what happened, and the way to try again without losing the rest.

import { Page } from '../ui/page.tsx'
import { Refused } from '../ui/state.tsx'
import { useTexts } from '../words/text.ts'
import { shellWords } from './shell.words.ts'

/** Shown in place of a screen that threw. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useTexts(shellWords)
  return (
    <Page title={t('failedTitle')}>
      <Refused error={error} onRetry={reset} />
    </Page>
  )
}
