// The one chart of a target, drawn small: yearly values, the required path, the promised value. The same
// figures stand in the table below it.

import { Part } from '../ui/page.tsx'
import { formatNumber, formatValue } from '../words/format-value.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { type ChartPoint, pathFacts } from './path-points.ts'
import type { TargetPage } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

const [width, height, left, right, top, bottom] = [560, 190, 56, 20, 12, 24]

/** The chart; nothing where there is too little to draw. */
export function PathChart({ page }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const { language } = useLanguage()
  const facts = pathFacts(page, language)
  if (facts === null) return null
  const { unit, observed, path, target } = facts
  const all = [...observed.flat(), ...path, ...(target ? [target] : [])]
  const years = range(all.map(({ at }) => at))
  const values = padded(range(all.map(({ value }) => value)))
  const x = (at: number) => left + ((at - years.low) / (years.high - years.low || 1)) * (width - left - right)
  const y = (value: number) =>
    height - bottom - ((value - values.low) / (values.high - values.low || 1)) * (height - top - bottom)
  const line = (points: readonly ChartPoint[]) =>
    points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')
  const ticks = wholeYears(years)
  return (
    <Part
      title={t('chart')}
      about={
        <>
          {unit}
          <span className="legend legend-observed">{t('chartObserved')}</span>
          {path.length > 0 ? <span className="legend legend-path">{t('chartPath')}</span> : null}
          {target ? <span className="legend legend-target">{t('chartTarget')}</span> : null}
        </>
      }
    >
      <svg className="path-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('chart')}>
        {[values.low, (values.low + values.high) / 2, values.high].map((value) => (
          <g key={value}>
            <line className="chart-grid" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
            <text className="chart-text" x={left - 6} y={y(value) + 4} textAnchor="end">
              {formatNumber(Number(value.toPrecision(4)))}
            </text>
          </g>
        ))}
        {ticks.map((year) => (
          <text key={year} className="chart-text" x={x(year)} y={height - 6} textAnchor="middle">
            {year}
          </text>
        ))}
        <polyline className="chart-path" points={line(path)} />
        {observed.map((own) => (
          <polyline key={own[0]?.id} className="chart-line" points={line(own)} />
        ))}
        {observed.flat().map((point) => (
          <circle key={point.id} className="chart-dot" cx={x(point.at)} cy={y(point.value)} r="3.5">
            <title>{`${point.label} ${formatValue(point.value, unit, language).exact}`}</title>
          </circle>
        ))}
        {target ? (
          <path
            className="chart-target"
            d={`M${x(target.at) - 6} ${y(target.value)}h12M${x(target.at)} ${y(target.value) - 6}v12`}
          >
            <title>{formatValue(target.value, unit, language).exact}</title>
          </path>
        ) : null}
      </svg>
    </Part>
  )
}

type Range = Readonly<{ low: number; high: number }>

function range(values: readonly number[]): Range {
  return { low: Math.min(...values), high: Math.max(...values) }
}

// A little air above and below; a scale of counts does not begin below zero.
function padded({ low, high }: Range): Range {
  const air = (high - low || Math.abs(high) || 1) * 0.1
  return { low: low >= 0 ? Math.max(0, low - air) : low - air, high: high + air }
}

function wholeYears({ low, high }: Range): readonly number[] {
  const first = Math.ceil(low)
  const count = Math.floor(high) - first + 1
  const step = Math.max(1, Math.ceil(count / 8))
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at).filter((_, at) => at % step === 0)
}
