// A button that fetches a file: busy while it comes, and says why if it does not.

import { Button } from 'antd'
import { useState } from 'react'
import { problemOf } from '../client/problem.ts'
import { download } from './download.ts'
import { tell } from './notices.ts'

/** Saves the file at a path of the server. */
export function DownloadButton({ path, label }: { path: string; label: string }) {
  const [busy, setBusy] = useState(false)
  async function fetchFile() {
    setBusy(true)
    try {
      await download(path)
    } catch (error) {
      const { detail, remedy } = problemOf(error)
      tell(`${detail} ${remedy}`)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button loading={busy} onClick={() => void fetchFile()}>
      {label}
    </Button>
  )
}
