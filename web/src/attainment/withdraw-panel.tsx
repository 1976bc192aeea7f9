// Taking an observed value out, with the reason; the record stays.

import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { POST } from '../client/api.ts'
import { SendForm } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { formatValue } from '../words/format-value.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import type { Observation } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

/** The panel of a withdrawal. */
export function WithdrawPanel({
  observation,
  onClose,
}: {
  observation: Observation | null
  onClose: () => void
}) {
  const t = useTexts(targetPageWords)
  const { language } = useLanguage()
  const queries = useQueryClient()
  if (observation === null) return null
  const { id, periodLabel, valueText, unit } = observation
  const value = formatValue(valueText, unit, language).short
  return (
    <Panel open title={t('withdrawTitle', { period: periodLabel[language], value })} onClose={onClose}>
      <SendForm<{ reason: string }>
        label={t('withdraw')}
        submit={t('withdraw')}
        danger
        onCancel={onClose}
        onSubmit={async (body) => {
          await POST('/api/v1/observations/{id}/withdrawal', { params: { path: { id } }, body })
          await queries.invalidateQueries({ queryKey: ['plan'] })
          onClose()
        }}
      >
        <p>{t('withdrawText')}</p>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize maxLength={500} />
        </Form.Item>
      </SendForm>
    </Panel>
  )
}
