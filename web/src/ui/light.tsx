// The light of a target: shape, colour and word together, so that it reads in print, in grey and aloud.
// "Cannot be judged" is a state of its own, hatched, never green.

import { useTexts } from '../words/text.ts'
import { lightWords } from './light.words.ts'

/** How a target stands. */
export type LightState = 'reached' | 'on-track' | 'behind' | 'far-behind' | 'unknown'

/** All lights, best first. */
export const lightStates: readonly LightState[] = ['reached', 'on-track', 'behind', 'far-behind', 'unknown']

/** The shape of a light, 14 px; decoration, because the word always stands beside it. */
export function LightShape({ state }: { state: LightState }) {
  return (
    <svg className={`light-shape light-${state}`} viewBox="0 0 14 14" aria-hidden="true">
      {shape(state)}
    </svg>
  )
}

/** A light with its word. */
export function Light({ state, title }: { state: LightState; title?: string }) {
  const t = useTexts(lightWords)
  return (
    <span className="light" {...(title === undefined ? {} : { title })}>
      <LightShape state={state} />
      <span>{t(state)}</span>
    </span>
  )
}

function shape(state: LightState) {
  if (state === 'reached')
    return (
      <>
        <circle cx="7" cy="7" r="6" />
        <path d="M4 7.200 6.200 9.400 10 5" className="light-tick" />
      </>
    )
  if (state === 'on-track') return <circle cx="7" cy="7" r="5.500" />
  if (state === 'behind') return <path d="M7 1.500 13 12.500H1Z" />
  if (state === 'far-behind') return <rect x="1.500" y="1.500" width="11" height="11" />
  return <path d="M7 1 13 7 7 13 1 7ZM4 10 10 4M2.500 8.500 8.500 2.500M5.500 11.500 11.500 5.500" />
}
