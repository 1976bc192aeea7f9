// An address that names no screen.

import { Page } from '../ui/page.tsx'
import { Empty } from '../ui/state.tsx'
import { useTexts } from '../words/text.ts'
import { shellWords } from './shell.words.ts'

/** Says so, and shows the way back. */
export function NotFound() {
  const t = useTexts(shellWords)
  return (
    <Page title={t('notFoundTitle')}>
      <Empty title={t('notFoundText')} next={<a href="/">{t('toHome')}</a>} />
    </Page>
  )
}
