// The one form of the console: what was typed stays when the server says no; the Problem stands above the
// form and at its field; Ctrl+Enter submits.

import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, type FormInstance } from 'antd'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { problemOf, type ShownProblem } from '../client/problem.ts'
import { useTexts } from '../words/text.ts'
import { formWords } from './form.words.ts'
import { ProblemNote } from './problem-note.tsx'

type FormProps<Values> = Readonly<{
  initial?: Partial<Values>
  /** Sends; throws what the server said. */
  onSubmit: (values: Values, form: FormInstance<Values>) => Promise<unknown>
  submit: string
  onCancel?: (() => void) | undefined
  danger?: boolean
  /** Beside the buttons. */
  aside?: ReactNode
  /** Names the form for screen readers. */
  label: string
  children: ReactNode | ((form: FormInstance<Values>) => ReactNode)
}>

/** A form that keeps what was typed. */
export function SendForm<Values extends object>(props: FormProps<Values>) {
  const { initial, onSubmit, submit, onCancel, danger = false, aside, label, children } = props
  const t = useTexts(formWords)
  const queries = useQueryClient()
  const [form] = Form.useForm<Values>()
  const [problem, setProblem] = useState<ShownProblem | null>(null)
  const [sending, setSending] = useState(false)

  async function send(values: Values) {
    setSending(true)
    setProblem(null)
    try {
      await onSubmit(values, form)
    } catch (error) {
      const refused = problemOf(error)
      setProblem(refused)
      markField(form, refused)
      // What others changed is fetched, so that it can be looked at and the form sent again.
      if (refused.code === 'changed-meanwhile') void queries.invalidateQueries()
    } finally {
      setSending(false)
    }
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      aria-label={label}
      requiredMark={(field, { required }) =>
        required ? (
          field
        ) : (
          <>
            {field}
            <span className="optional">{t('optional')}</span>
          </>
        )
      }
      initialValues={initial ?? {}}
      onFinish={(values) => void send(values)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit()
      }}
      scrollToFirstError
      validateMessages={{ required: t('required', { label: '${label}' }) }}
    >
      <ProblemNote problem={problem} />
      {typeof children === 'function' ? children(form) : children}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={sending} danger={danger} title="Ctrl+Enter">
          {submit}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t('cancel')}</Button> : null}
        {aside}
      </div>
    </Form>
  )
}

// `body.baseYear` names the field baseYear; a nested place names its outermost field that the form has.
function markField<Values extends object>(form: FormInstance<Values>, problem: ShownProblem): void {
  const path = (problem.place ?? '').split('.').filter((part) => part !== 'body' && part !== '')
  const fields = Object.keys(form.getFieldsValue(true) as object)
  const field = path.find((part) => fields.includes(part))
  if (field === undefined) return
  form.setFields([{ name: field as never, errors: [problem.detail] }])
  form.scrollToField(field as never, { focus: true })
}
