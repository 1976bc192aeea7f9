// Every change says why; the common reason is filled in.

import { Form, Input } from 'antd'
import { useTexts } from '../../words/text.ts'
import { reviewWords } from './review.words.ts'

/** The field `reason`. */
export function ReasonField() {
  const t = useTexts(reviewWords)
  return (
    <Form.Item
      name="reason"
      label={t('reason')}
      initialValue={t('reasonDefault')}
      rules={[{ required: true }]}
    >
      <Input maxLength={500} />
    </Form.Item>
  )
}
