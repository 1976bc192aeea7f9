// What the judgement of a target answers: a light, one sentence in both languages, what stands in the way,
// and the figures behind it.

import { formatDecimal } from '../../kernel/decimal-text.ts'
import { type Decimal, round } from '../../kernel/decimal.ts'
import { labelPeriod } from '../../kernel/period-label.ts'
import { formatQuantity, quantity } from '../../kernel/quantity.ts'
import { type WordParams, type Words, say } from '../../kernel/words.ts'
import type { Light } from './light.ts'
import type { Measured } from './fit.ts'
import { reasons } from './reasons.ts'

/** What a judgement can lack. */
export const lacks = [
  'kind',
  'recurrence',
  'calibre',
  'agreement',
  'data',
  'base',
  'deadline',
  'method',
] as const
export type Lack = (typeof lacks)[number]

/** A judgement. Percentages are exact decimals, 0 to 100. */
export type Verdict = Readonly<{
  light: Light
  reason: Words
  missing: readonly Lack[]
  /** The observation that was judged. */
  on: Measured | null
  /** Rate of advance; null where nothing justifies one. */
  rate: Decimal | null
  /** Where the rate should be by the end of the observed period. */
  expected: Decimal | null
  /** Average growth so far and the growth still needed a year, in percent. */
  growth: Readonly<{ average: Decimal; needed: Decimal | null; years: number }> | null
}>

type Rest = Partial<Omit<Verdict, 'light' | 'reason'>>

/** A verdict with its sentence. */
export function verdict(
  light: Light,
  reason: keyof typeof reasons,
  params: ReasonParams,
  rest: Rest = {},
): Verdict {
  return {
    light,
    reason: sentence(reason, params),
    missing: [],
    on: null,
    rate: null,
    expected: null,
    growth: null,
    ...rest,
  }
}

/** A verdict that says why nothing can be said. */
export function unknown(
  lack: Lack,
  reason: keyof typeof reasons,
  params: ReasonParams = {},
  on: Measured | null = null,
): Verdict {
  return verdict('unknown', reason, params, { missing: [lack], on })
}

/** Values for a sentence; a pair is worded per language. */
export type ReasonParams = Readonly<Record<string, string | number | Words>>

function sentence(reason: keyof typeof reasons, params: ReasonParams): Words {
  const words = reasons[reason]
  const inLanguage = (language: 'zh' | 'en'): WordParams =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        key,
        typeof value === 'object' ? value[language] : value,
      ]),
    )
  return { zh: say(words, 'zh', inLanguage('zh')), en: say(words, 'en', inLanguage('en')) }
}

/** A measured value with its unit, and its period, for sentences. */
export function shown(of: Measured, unit: string): { value: string; period: Words } {
  const { period } = of.observation
  return {
    value: formatQuantity(quantity(of.value, unit)),
    period: { zh: labelPeriod(period, 'zh'), en: labelPeriod(period, 'en') },
  }
}

/** A percentage with one place, for sentences. */
export function percent(value: Decimal): string {
  return `${formatDecimal(round(value, 1))}%`
}
