// One target on the board, in one line: value against target, bar where a rate is justified, light, owner,
// date, what is missing. The indicator says its sentence, the light its reason.

import { Tooltip } from 'antd'
import { TargetValue } from '../plan/target-value.tsx'
import { Bullet } from '../ui/bullet.tsx'
import { Figure } from '../ui/figure.tsx'
import { Light } from '../ui/light.tsx'
import { Mark } from '../ui/mark.tsx'
import { Open } from '../ui/open.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords } from './board.words.ts'
import { MissingNotes } from './missing-note.tsx'
import type { BoardRow } from './shapes.ts'

/** A line of the board's table. */
export function BoardLine({ row, planId }: { row: BoardRow; planId: string }) {
  const t = useTexts(boardWords)
  const { language } = useLanguage()
  const to = `/plans/${planId}/targets/${row.key}`
  return (
    <tr className="board-row">
      <th scope="row" className="board-indicator">
        <Tooltip title={<span lang="zh-CN">{row.text.replace(/\s*\n\s*/g, '')}</span>} placement="topLeft">
          <span>
            <Open to={to} row>
              {row.indicator}
            </Open>
          </span>
        </Tooltip>
      </th>
      <td className="board-value" data-label={t('value')}>
        <Value row={row} to={to} />
      </td>
      <td className="board-progress" data-label={t('progress')}>
        <Progress row={row} />
      </td>
      <td className="board-state" data-label={t('state')}>
        <Tooltip title={row.reason[language]} placement="top">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the reason must be readable by keyboard */}
          <span tabIndex={0} className="board-light">
            <Light state={row.light} />
          </span>
        </Tooltip>
      </td>
      <td className="board-date" data-label={t('date')}>
        {row.latest ? <span title={row.latest.source}>{row.latest.periodLabel[language]}</span> : null}
      </td>
      <td className="board-owner" data-label={t('owner')}>
        {row.owner?.shortName}{' '}
        {row.owner?.status === 'assumed' ? <Mark tone="ask">{t('assumed')}</Mark> : null}
      </td>
      <td className="board-missing" data-label={t('missing')}>
        <MissingNotes notes={row.missing} owner={row.owner?.id ?? null} />
      </td>
    </tr>
  )
}

function Value({ row, to }: { row: BoardRow; to: string }) {
  const t = useTexts(boardWords)
  const { latest } = row
  return (
    <>
      {latest === null ? (
        <span className="soft">{t('noValue')}</span>
      ) : (
        <Open to={to} dotted {...(latest.compared ? {} : { title: t('notCompared') })}>
          <span className={latest.compared ? '' : 'not-compared'}>
            <Figure
              value={latest.value}
              unit={latest.unit}
              signed={latest.form === 'growth' || latest.form === 'average-growth'}
            />
          </span>
        </Open>
      )}
      <span className="soft"> / </span>
      <TargetValue target={row} />{' '}
      {latest?.disputed === true ? <Mark tone="ask">{t('disputed')}</Mark> : null}
    </>
  )
}

function Progress({ row: { rate, expected } }: { row: BoardRow }) {
  const t = useTexts(boardWords)
  if (rate === null) return null
  const label = expected === null ? t('rateOnly', { rate }) : t('rate', { rate, expected })
  return (
    <span title={label}>
      <Bullet done={rate / 100} expected={expected === null ? null : expected / 100} label={label} />
    </span>
  )
}
