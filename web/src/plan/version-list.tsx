// The versions of a plan: which text, when imported and approved, and what can be done with each.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePeople } from '../access/people.ts'
import { POST, reply } from '../client/api.ts'
import type { PlanHead } from '../client/shapes.ts'
import { useMay } from '../shell/session.ts'
import { SendForm } from '../ui/form.tsx'
import { Mark } from '../ui/mark.tsx'
import { Open } from '../ui/open.tsx'
import { Panel } from '../ui/panel.tsx'
import { Shown } from '../ui/query.tsx'
import { useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { versionsQuery } from './calls.ts'
import { documentWords } from './document.words.ts'
import { EvidenceLink } from './evidence-field.tsx'
import type { Version } from './shapes.ts'

/** The versions, newest first. */
export function VersionList({ plan }: { plan: PlanHead }) {
  const t = useTexts(documentWords)
  const may = useMay()
  const query = useQuery(versionsQuery(plan.id))
  const [redrafting, setRedrafting] = useState(false)
  const nameOf = usePeople(query.data?.flatMap(({ createdBy, approvedBy }) => [createdBy, approvedBy]) ?? [])
  return (
    <Shown query={query}>
      {(versions) => (
        <>
          <ul className="rows">
            {versions.map((version) => (
              <VersionLine key={version.number} version={version} plan={plan} nameOf={nameOf} />
            ))}
          </ul>
          {may('plan.review') && plan.currentVersion !== null && plan.draftVersion === null ? (
            <Button size="small" onClick={() => setRedrafting(true)}>
              {t('redraft')}
            </Button>
          ) : null}
          <Panel open={redrafting} title={t('redraft')} onClose={() => setRedrafting(false)}>
            <Redraft planId={plan.id} />
          </Panel>
        </>
      )}
    </Shown>
  )
}

type LineProps = Readonly<{ version: Version; plan: PlanHead; nameOf: (id: string) => string }>

function VersionLine({ version, plan, nameOf }: LineProps) {
  const t = useTexts(documentWords)
  const may = useMay()
  const instant = useInstant()
  const { number, state, amends, fileName, fileDigest, createdAt, createdBy, approvedAt, approvedBy, note } =
    version
  const review = `/plans/${plan.id}/versions/${number}/review`
  return (
    <li className="row-line">
      <span>
        <strong>{t('versionOf', { n: number })}</strong>{' '}
        <Mark tone={state === 'approved' ? 'good' : state === 'draft' ? 'ask' : 'plain'}>{t(state)}</Mark>{' '}
        <span className="note">
          {amends === null ? null : `${t('amends', { n: amends })} · `}
          {t('imported', { by: nameOf(createdBy), at: instant(createdAt) })}
          {approvedAt === null
            ? null
            : ` · ${t('approvedBy', { by: nameOf(approvedBy ?? 'local'), at: instant(approvedAt) })}`}
          {note === null ? null : ` · ${note}`}
        </span>
      </span>
      <span className="row-acts">
        <EvidenceLink digest={fileDigest} city={plan.cityId} name={fileName} />
        {amends === null ? null : (
          <Open to={`/plans/${plan.id}/compare`} search={{ from: String(amends), to: String(number) }}>
            {t('compare')}
          </Open>
        )}
        <Open to={review}>{t(state === 'draft' && may('plan.review') ? 'review' : 'read')}</Open>
      </span>
    </li>
  )
}

function Redraft({ planId }: { planId: string }) {
  const t = useTexts(documentWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  return (
    <SendForm<{ reason: string }>
      label={t('redraft')}
      submit={t('open')}
      onSubmit={async (body) => {
        const { version } = await reply(
          POST('/api/v1/plans/{planId}/versions', { params: { path: { planId } }, body }),
        )
        await queries.invalidateQueries()
        await navigate({ to: `/plans/${planId}/versions/${version}/review` })
      }}
    >
      <p className="soft">{t('redraftText')}</p>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
        <Input.TextArea autoSize maxLength={500} />
      </Form.Item>
    </SendForm>
  )
}
