// A file as evidence: sent at once, kept by its digest; the form holds the digest only.

import { PaperClipOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { useRef, useState } from 'react'
import { problemOf, type ShownProblem } from '../client/problem.ts'
import { type Sending, sendFiles } from '../client/send-file.ts'
import type { StoredFile } from '../client/shapes.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { useTexts } from '../words/text.ts'
import { evidenceWords } from './evidence.words.ts'

type EvidenceFieldProps = Readonly<{
  city: string
  id?: string
  value?: string | null
  onChange?: (digest: string | null) => void
}>

/** A field of an antd form that holds the digest of a stored file. */
export function EvidenceField({ city, id, value, onChange }: EvidenceFieldProps) {
  const t = useTexts(evidenceWords)
  const [name, setName] = useState<string | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<ShownProblem | null>(null)
  const sending = useRef<Sending<StoredFile> | null>(null)

  async function send(file: File) {
    setProblem(null)
    setShare(0)
    sending.current = sendFiles<StoredFile>({
      path: '/api/v1/files',
      files: [file],
      fields: { city },
      onProgress: setShare,
    })
    try {
      const stored = await sending.current.reply
      setName(file.name)
      onChange?.(stored.digest)
    } catch (error) {
      if (!(error instanceof DOMException)) setProblem(problemOf(error))
    } finally {
      setShare(null)
    }
  }

  return (
    <div id={id}>
      <ProblemNote problem={problem} />
      {share !== null ? (
        <span role="status" className="row-line">
          {t('sending', { share: Math.round(share * 100) })}
          <Button size="small" onClick={() => sending.current?.stop()}>
            {t('stop')}
          </Button>
        </span>
      ) : value ? (
        <span className="row-line">
          <EvidenceLink digest={value} city={city} {...(name === null ? {} : { name })} />
          <Button size="small" onClick={() => onChange?.(null)}>
            {t('remove')}
          </Button>
        </span>
      ) : (
        <Upload
          showUploadList={false}
          accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt"
          beforeUpload={(file) => {
            void send(file)
            return false
          }}
        >
          <Button icon={<PaperClipOutlined />}>{t('attach')}</Button>
          <span className="note"> {t('accepts')}</span>
        </Upload>
      )}
    </div>
  )
}

/** Opens a stored file. */
export function EvidenceLink({ digest, city, name }: { digest: string; city: string; name?: string }) {
  const t = useTexts(evidenceWords)
  return (
    <a href={`/api/v1/files/${digest}?city=${encodeURIComponent(city)}`} target="_blank" rel="noreferrer">
      {name ?? t('open')}
    </a>
  )
}
