// To which task an entry belongs; none for the whole plan.

import { Form, Select } from 'antd'
import { numbered } from '../../words/numbered.ts'
import { useTexts } from '../../words/text.ts'
import type { Review } from '../shapes.ts'
import { reviewWords } from './review.words.ts'

/** The field `taskKey`; empty text stands for the whole plan. */
export function TaskField({ tasks }: { tasks: Review['tasks'] }) {
  const t = useTexts(reviewWords)
  return (
    <Form.Item name="taskKey" label={t('task')} rules={[{ required: false }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          { value: '', label: t('overall') },
          ...tasks.map(({ key, number, title }) => ({ value: key, label: numbered(number, title) })),
        ]}
      />
    </Form.Item>
  )
}
