// One organisation to add or to change. A zone says where its figures are counted, so that none counts twice.

import { Form, Input, Radio, Select } from 'antd'
import type { Organisation, Sent } from '../client/shapes.ts'
import { DayInput } from '../ui/day-input.tsx'
import { SendForm } from '../ui/form.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { kindWords, organisationWords } from './organisation.words.ts'

/** What the form holds. */
export type OrganisationTyped = Omit<Sent<'/api/v1/organisations', 'post'>, 'city'>

type Props = Readonly<{
  initial: Partial<OrganisationTyped>
  all: readonly Organisation[]
  onSubmit: (typed: OrganisationTyped) => Promise<unknown>
  onCancel: () => void
}>

/** The facts of an organisation. */
export function OrganisationForm({ initial, all, onSubmit, onCancel }: Props) {
  const t = useTexts(organisationWords)
  const { language } = useLanguage()
  const kinds = Object.entries(kindWords).filter(([kind]) => kind !== 'city')
  const options = (chosen: readonly Organisation[]) =>
    chosen.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <SendForm<OrganisationTyped>
      label={t('title')}
      submit={t('save')}
      initial={{ kind: 'municipal', status: 'assumed', ...initial }}
      onSubmit={(typed) => onSubmit(complete(typed))}
      onCancel={onCancel}
    >
      <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="shortName" label={t('shortName')} rules={[{ required: true }]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="kind" label={t('kind')} rules={[{ required: true }]}>
        <Select options={kinds.map(([value, words]) => ({ value, label: words[language] }))} />
      </Form.Item>
      <Form.Item name="parentId" label={t('parent')} rules={[{ required: true }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={options(all)} />
      </Form.Item>
      <Form.Item name="code" label={t('code')} extra={t('codeHint')}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'zone' ? (
            <>
              <Form.Item name="statisticalParent" label={t('statisticalParent')}>
                <Select allowClear options={options(all.filter(({ kind }) => kind === 'district'))} />
              </Form.Item>
              <Form.Item name="counting" label={t('counting')}>
                <Radio.Group
                  options={[
                    { value: 'inside_parent', label: t('inside_parent') },
                    { value: 'separate', label: t('separate') },
                  ]}
                />
              </Form.Item>
            </>
          ) : null
        }
      </Form.Item>
      <Form.Item name="status" label={t('status')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: 'verified', label: t('verified') },
            { value: 'assumed', label: t('assumed') },
          ]}
        />
      </Form.Item>
      <Form.Item name="source" label={t('source')} rules={[{ required: true }]}>
        <Input.TextArea autoSize maxLength={300} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="validFrom" label={t('validFrom')}>
          <DayInput />
        </Form.Item>
        <Form.Item name="validTo" label={t('validTo')}>
          <DayInput />
        </Form.Item>
      </div>
    </SendForm>
  )
}

// An emptied field is null for the server; only a zone has a district for statistics.
function complete(typed: OrganisationTyped): OrganisationTyped {
  const zone = typed.kind === 'zone' && typed.statisticalParent
  return {
    ...typed,
    code: typed.code || null,
    statisticalParent: zone ? (typed.statisticalParent ?? null) : null,
    counting: zone ? (typed.counting ?? null) : null,
    validFrom: typed.validFrom || null,
    validTo: typed.validTo || null,
  }
}
