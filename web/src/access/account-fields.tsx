// What a person may state about an account: post, city, organisation, single sign-on name.

import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { organisationsQuery } from '../registry/organisations.ts'
import { useCityName } from '../shell/city-name.ts'
import { citiesQuery } from '../shell/plan-choice.ts'
import { useTexts } from '../words/text.ts'
import { accountsWords } from './accounts.words.ts'

/** The fields of an account; `organisation` follows `city`. */
export function AccountFields() {
  const t = useTexts(accountsWords)
  const cityName = useCityName()
  const cities = useQuery(citiesQuery)
  const city: unknown = Form.useWatch('city')
  return (
    <>
      <Form.Item name="displayName" label={t('displayName')} rules={[{ required: true }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="city" label={t('city')}>
        <Select
          allowClear
          placeholder={t('allCities')}
          options={(cities.data?.items ?? []).map((each) => ({ value: each.id, label: cityName(each) }))}
        />
      </Form.Item>
      {typeof city === 'string' ? <OrganisationField city={city} /> : null}
      <Form.Item name="ssoName" label={t('ssoName')}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}

function OrganisationField({ city }: { city: string }) {
  const t = useTexts(accountsWords)
  const { data = [] } = useQuery(organisationsQuery(city))
  return (
    <Form.Item name="organisation" label={t('organisation')} extra={t('organisationHint')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={data.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  )
}

/** What the fields hold; an emptied field is null for the server. */
export type AccountTyped = {
  displayName: string
  city?: string | null
  organisation?: string | null
  ssoName?: string | null
}

/** The fields as the server takes them. */
export function accountBody({ displayName, city, organisation, ssoName }: AccountTyped) {
  return {
    displayName,
    city: city ?? null,
    organisation: city ? (organisation ?? null) : null,
    ssoName: ssoName || null,
  }
}
