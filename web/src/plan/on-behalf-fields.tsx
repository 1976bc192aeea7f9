// Entering for a unit that will not sign in (代录): which unit, and its paper.

import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { organisationsQuery } from '../registry/organisations.ts'
import { useTexts } from '../words/text.ts'
import { EvidenceField } from './evidence-field.tsx'
import { evidenceWords } from './evidence.words.ts'

/** Fields `onBehalfOf` and `evidenceDigest`; the evidence becomes compulsory with a unit. */
export function OnBehalfFields({ city }: { city: string }) {
  const t = useTexts(evidenceWords)
  const { data = [] } = useQuery(organisationsQuery(city))
  const unit: unknown = Form.useWatch('onBehalfOf')
  return (
    <>
      <Form.Item name="onBehalfOf" label={t('onBehalf')} extra={t('onBehalfHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('onBehalfNone')}
          options={data
            .filter(({ kind }) => kind !== 'city')
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="evidenceDigest" label={t('evidence')} rules={[{ required: typeof unit === 'string' }]}>
        <EvidenceField city={city} />
      </Form.Item>
    </>
  )
}
