// Recovery codes, to be printed or saved before anything else can be done.

import { Button } from 'antd'
import { saveFile } from '../ui/save-file.ts'
import { useTexts } from '../words/text.ts'
import { signInWords } from './sign-in.words.ts'

/** The codes, and the word that they are kept. */
export function RecoveryCodes({
  codes,
  name,
  onKept,
}: {
  codes: readonly string[]
  name: string
  onKept: () => void
}) {
  const t = useTexts(signInWords)
  const file = `${t('recoveryFile', { name })}.txt`
  return (
    <div>
      <h2>{t('recoveryTitle')}</h2>
      <p className="gate-text">{t('recoveryText')}</p>
      <ul className="recovery">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="form-foot">
        <Button onClick={() => window.print()}>{t('recoveryPrint')}</Button>
        <Button onClick={() => saveFile(file, new Blob([codes.join('\r\n')], { type: 'text/plain' }))}>
          {t('recoverySave')}
        </Button>
        <Button type="primary" onClick={onKept}>
          {t('recoveryKept')}
        </Button>
      </div>
    </div>
  )
}
