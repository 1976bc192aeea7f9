// Setting up the second factor: scan, confirm, keep the recovery codes. The codes are shown once, so the
// console stays on them until the person says that they are kept.

import { Button, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { problemOf, type ShownProblem } from '../client/problem.ts'
import type { Enrolment, Session } from '../client/shapes.ts'
import type { KnownSession } from '../shell/session.ts'
import { SendForm } from '../ui/form.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Loading } from '../ui/state.tsx'
import { useTexts } from '../words/text.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { signInWords } from './sign-in.words.ts'
import { beginEnrolment, confirmEnrolment, enter } from './steps.ts'

type EnrolProps = Readonly<{
  /** A code of the present second factor, where one is replaced. */
  presentCode?: string
  name: string
  onStep: (session: KnownSession) => void
}>

/** All of the set-up, from the QR code to the recovery codes. */
export function Enrol({ presentCode, name, onStep }: EnrolProps) {
  const t = useTexts(signInWords)
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [problem, setProblem] = useState<ShownProblem | null>(null)
  const [kept, setKept] = useState<{ recoveryCodes: string[]; session: Session } | null>(null)

  async function begin() {
    setProblem(null)
    try {
      setEnrolment(await beginEnrolment(presentCode))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  useEffect(() => void begin(), [])

  if (kept)
    return (
      <RecoveryCodes
        codes={kept.recoveryCodes}
        name={name}
        onKept={() => void enter(kept.session).then(onStep)}
      />
    )
  if (!enrolment)
    return problem ? (
      <>
        <ProblemNote problem={problem} />
        <Button onClick={() => void begin()}>{t('enrolBegin')}</Button>
      </>
    ) : (
      <Loading />
    )
  return (
    <>
      <p className="gate-text">{t('enrolText')}</p>
      <img
        className="enrol-qr"
        alt={t('enrolQr')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qr)}`}
      />
      <p className="note">{t('enrolSecret')}</p>
      <p className="enrol-secret">{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <SendForm<{ code: string }>
        label={t('enrolTitle')}
        submit={t('enrolConfirm')}
        onSubmit={async ({ code }) => setKept(await confirmEnrolment(code.trim()))}
      >
        <Form.Item name="code" label={t('enrolCode')} rules={[{ required: true }]}>
          <Input autoComplete="one-time-code" inputMode="numeric" />
        </Form.Item>
      </SendForm>
    </>
  )
}
