// Choosing and sending a file: drop or choose, progress, stop, the Problem in place. What was chosen stays
// named when it was refused, so that one sees which file it was.

import { Button, Progress, Upload } from 'antd'
import { useRef, useState } from 'react'
import { problemOf, type ShownProblem } from '../client/problem.ts'
import type { Sending } from '../client/send-file.ts'
import { useTexts } from '../words/text.ts'
import { fileWords } from './file.words.ts'
import { ProblemNote } from './problem-note.tsx'

type FileSendProps<Reply> = Readonly<{
  /** Accepted endings, such as `.docx,.pdf`. */
  accept: string
  /** What to drop here, in one line. */
  hint: string
  megabytes: number
  start: (file: File, onProgress: (share: number) => void) => Sending<Reply>
  onDone: (reply: Reply, file: File) => void
}>

/** A drop zone for one file. */
export function FileSend<Reply>({ accept, hint, megabytes, start, onDone }: FileSendProps<Reply>) {
  const t = useTexts(fileWords)
  const [share, setShare] = useState<number | null>(null)
  const [name, setName] = useState<string | null>(null)
  const [problem, setProblem] = useState<ShownProblem | null>(null)
  const sending = useRef<Sending<Reply> | null>(null)

  async function send(file: File) {
    setName(file.name)
    setProblem(null)
    setShare(0)
    sending.current = start(file, setShare)
    try {
      onDone(await sending.current.reply, file)
    } catch (error) {
      if (!(error instanceof DOMException)) setProblem(problemOf(error))
    } finally {
      setShare(null)
    }
  }

  return (
    <div className="file-send">
      <ProblemNote problem={problem} />
      {share === null ? (
        <Upload.Dragger
          accept={accept}
          multiple={false}
          showUploadList={false}
          beforeUpload={(file) => {
            void send(file)
            return false
          }}
        >
          <p className="file-hint">{hint}</p>
          <p className="file-limits">{t('limits', { endings: accept.replaceAll(',', ' '), megabytes })}</p>
          {name === null ? null : <p className="file-limits">{t('last', { name })}</p>}
        </Upload.Dragger>
      ) : (
        <div className="file-progress" role="status">
          <span>{t(share < 1 ? 'sending' : 'reading', { name: name ?? '' })}</span>
          <Progress percent={Math.round(share * 100)} size="small" status="active" />
          <Button onClick={() => sending.current?.stop()}>{t('stop')}</Button>
        </div>
      )}
    </div>
  )
}
