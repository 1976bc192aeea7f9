// Plan documents: every plan with its versions, and the way a new text comes in.

import { Button } from 'antd'
import { useState } from 'react'
import { useCityName } from '../shell/city-name.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { useMay } from '../shell/session.ts'
import { Mark } from '../ui/mark.tsx'
import { Open } from '../ui/open.tsx'
import { Page, Part } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { Empty, Loading } from '../ui/state.tsx'
import { useDay } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { documentWords } from './document.words.ts'
import { ImportForm } from './import-form.tsx'
import { VersionList } from './version-list.tsx'

/** The screen of plan documents. */
export function Screen() {
  const t = useTexts(documentWords)
  const may = useMay()
  const cityName = useCityName()
  const day = useDay()
  const { plans, cities, city, loading } = usePlanChoice()
  const [importing, setImporting] = useState(false)
  const button = may('plan.import') ? (
    <Button type="primary" onClick={() => setImporting(true)}>
      {t('import')}
    </Button>
  ) : undefined
  return (
    <Page title={t('title')} about={t('about')} actions={button}>
      {loading ? <Loading /> : null}
      {!loading && plans.length === 0 ? (
        <Empty title={t('empty')} next={button ? t('emptyNext') : undefined} />
      ) : null}
      <div className="paper">
        {plans.map((plan) => {
          const home = cities.find(({ id }) => id === plan.cityId)
          return (
            <Part
              key={plan.id}
              title={plan.title}
              about={
                <>
                  {[plan.documentNumber, plan.issuedOn && day(plan.issuedOn), home ? cityName(home) : null]
                    .filter(Boolean)
                    .join(' · ')}{' '}
                  <Mark tone={plan.state === 'in-force' ? 'good' : 'ask'}>{t(plan.state)}</Mark>
                </>
              }
              actions={
                plan.currentVersion === null ? undefined : (
                  <Open to={`/plans/${plan.id}/text`} row>
                    {t('openText')}
                  </Open>
                )
              }
            >
              <VersionList plan={plan} />
            </Part>
          )
        })}
      </div>
      <Panel open={importing} title={t('importTitle')} onClose={() => setImporting(false)} width={600}>
        <ImportForm city={city?.id ?? ''} plans={plans} />
      </Panel>
    </Page>
  )
}
