// Shows the latest notice for a while: announced, never in the way, and longer where it can be undone.

import { useEffect, useState } from 'react'
import { problemOf } from '../client/problem.ts'
import { useTexts } from '../words/text.ts'
import { type Notice, onNotice } from './notices.ts'
import { noticeWords } from './notice.words.ts'

/** The place of notices, once in the shell. */
export function NoticeBar() {
  const t = useTexts(noticeWords)
  const [notice, setNotice] = useState<Notice | null>(null)
  useEffect(() => onNotice(setNotice), [])
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => setNotice(null), notice.undo ? 12_000 : 5_000)
    return () => clearTimeout(timer)
  }, [notice])

  async function undo(taken: Notice) {
    try {
      await taken.undo?.()
      setNotice({ id: taken.id, text: t('undone') })
    } catch (error) {
      setNotice({ id: taken.id, text: problemOf(error).detail })
    }
  }

  return (
    <div className="notice-place no-print" role="status" aria-live="polite">
      {notice === null ? null : (
        <div className="notice">
          <span>{notice.text}</span>
          {notice.undo ? (
            <button type="button" className="notice-button" onClick={() => void undo(notice)}>
              {t('undo')}
            </button>
          ) : null}
          <button
            type="button"
            className="notice-button"
            aria-label={t('close')}
            onClick={() => setNotice(null)}
          >
            ✕
          </button>
        </div>
      )}
    </div>
  )
}
