// The decomposition table goes out as Excel or Word and comes back: what differs is shown before anything is
// stored, errors with their cells.

import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { sendFiles } from '../client/send-file.ts'
import { useMay } from '../shell/session.ts'
import { DownloadButton } from '../ui/download-button.tsx'
import { FileSend } from '../ui/file-send.tsx'
import { Page, Part } from '../ui/page.tsx'
import { useTexts } from '../words/text.ts'
import { decompositionWords } from './decomposition.words.ts'
import { ReturnedTableView } from './returned-table.tsx'
import type { ReturnedTable } from './shapes.ts'

/** The screen of the decomposition table. */
export function Screen() {
  const t = useTexts(decompositionWords)
  const may = useMay()
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [returned, setReturned] = useState<ReturnedTable | null>(null)
  const path = `/api/v1/plans/${planId}/decomposition`
  return (
    <Page title={t('title')} about={t('about')}>
      <div className="paper">
        <Part
          title={t('out')}
          actions={
            <>
              <DownloadButton path={`${path}?format=xlsx`} label={t('excel')} />
              <DownloadButton path={`${path}?format=docx`} label={t('word')} />
            </>
          }
        >
          <p className="soft">{t('outText')}</p>
        </Part>
        <Part title={t('back')}>
          {!may('plan.review') ? (
            <p className="soft">{t('noRight')}</p>
          ) : returned ? (
            <ReturnedTableView returned={returned} planId={planId} onAgain={() => setReturned(null)} />
          ) : (
            <>
              <p className="soft">{t('backText')}</p>
              <FileSend<ReturnedTable>
                accept=".xlsx,.docx"
                hint={t('hint')}
                megabytes={20}
                start={(file, onProgress) => sendFiles<ReturnedTable>({ path, files: [file], onProgress })}
                onDone={setReturned}
              />
            </>
          )}
        </Part>
      </div>
    </Page>
  )
}
