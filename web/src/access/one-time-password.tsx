// A password that is shown once.

import { Input } from 'antd'
import { useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { accountsWords } from './accounts.words.ts'

/** The password, ready to be copied. */
export function OneTimePassword({
  name,
  password,
  until,
}: {
  name: string
  password: string
  until?: string
}) {
  const t = useTexts(accountsWords)
  const instant = useInstant()
  return (
    <div role="status">
      <h3>{t('oneTime')}</h3>
      <Input readOnly value={password} aria-label={t('oneTime')} onFocus={({ target }) => target.select()} />
      <p className="soft">{t('oneTimeText', { name })}</p>
      {until === undefined ? null : <p className="note">{t('oneTimeUntil', { at: instant(until) })}</p>}
    </div>
  )
}
