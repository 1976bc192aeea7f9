// The warning before the idle sign-out, with a way to extend (GB/T 37668 and GB/T 22239 8.1.4.1 b together):
// typing counts as use, so a long form is never lost to the clock while somebody is at it.

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { POST } from '../client/api.ts'
import { onTouched, tellSignedOut } from '../client/session-news.ts'
import { now } from './clock.ts'

const IdleNotice = lazy(async () => ({ default: (await import('./idle-notice.tsx')).IdleNotice }))

const warnSeconds = 120

/** Watches the idle time; `seconds` is what the server allows. */
export function IdleWarning({ seconds }: { seconds: number }) {
  const lastUse = useRef(now())
  const active = useRef(false)
  const [left, setLeft] = useState(seconds)

  const stay = useCallback(() => void POST('/api/v1/session/extend'), [])
  useEffect(() => onTouched(() => void (lastUse.current = now())), [])
  useEffect(() => {
    const note = () => void (active.current = true)
    const events = ['keydown', 'pointerdown', 'wheel'] as const
    for (const name of events) document.addEventListener(name, note, { passive: true })
    return () => {
      for (const name of events) document.removeEventListener(name, note)
    }
  }, [])
  useEffect(() => {
    const timer = setInterval(() => {
      const rest = seconds - Math.floor((now() - lastUse.current) / 1000)
      setLeft(rest)
      if (rest <= 0) tellSignedOut()
      else if (active.current && rest < seconds - 60 && rest > warnSeconds) {
        active.current = false
        stay()
      }
    }, 1000)
    return () => clearInterval(timer)
  }, [seconds, stay])

  if (left <= 0 || left > warnSeconds) return null
  return (
    <Suspense>
      <IdleNotice seconds={left} onStay={stay} />
    </Suspense>
  )
}
