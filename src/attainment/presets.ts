// The rule set for lights as shipped: data, not code.

import { readFileSync } from 'node:fs'
import { type LightRules, lightRules } from './judge/light.ts'

/** Reads the rule set. @throws {ZodError} where the file does not fit. */
export function shippedLightRules(): LightRules {
  const file = new URL('../../data/presets/lights.json', import.meta.url)
  return lightRules.parse(JSON.parse(readFileSync(file, 'utf8')))
}
