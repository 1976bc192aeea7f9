import type { Words } from '../../../src/kernel/words.ts'
import type { LightState } from './light.tsx'

/** The words of the lights. */
export const lightWords: Readonly<Record<LightState, Words>> = {
  reached: { zh: '已达到', en: 'Reached' },
  'on-track': { zh: '正常', en: 'On track' },
  behind: { zh: '滞后', en: 'Behind' },
  'far-behind': { zh: '严重滞后', en: 'Far behind' },
  unknown: { zh: '无法判断', en: 'Cannot be judged' },
}
