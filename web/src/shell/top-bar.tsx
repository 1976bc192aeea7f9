// The top bar: city and plan, as-of day, search, duties, language, print size, person.

import { BellOutlined, MenuOutlined, SearchOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useLargePrint } from '../styles/large-print.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { AsOfChoice } from './as-of-choice.tsx'
import { useDuties } from './duties.ts'
import { PersonMenu } from './person-menu.tsx'
import { usePlanChoice } from './plan-choice.ts'
import { PlanMenu } from './plan-menu.tsx'
import { useMay } from './session.ts'
import { shellWords } from './shell.words.ts'

type TopBarProps = Readonly<{
  search: RefObject<HTMLInputElement | null>
  onMenu: () => void
  onKeys: () => void
}>

/** The bar above every screen. */
export function TopBar({ search, onMenu, onKeys }: TopBarProps) {
  const t = useTexts(shellWords)
  const may = useMay()
  const { plan } = usePlanChoice()
  const { language, choose } = useLanguage()
  const { large, setLarge } = useLargePrint()
  return (
    <div className="top">
      <button type="button" className="quiet menu-button" aria-label={t('menu')} onClick={onMenu}>
        <MenuOutlined aria-hidden />
      </button>
      <div className="top-plan">
        {may('plan.read') ? <PlanMenu /> : null}
        {may('plan.read') && plan !== null ? <AsOfChoice /> : null}
      </div>
      {may('plan.read') ? <SearchField field={search} /> : null}
      {may('plan.read') && plan !== null ? <Duties /> : null}
      <button type="button" className="quiet top-wide" aria-pressed={large} onClick={() => setLarge(!large)}>
        {t('largePrint')}
      </button>
      <button
        type="button"
        className="quiet top-wide"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {t('language')}
      </button>
      <PersonMenu onKeys={onKeys} />
    </div>
  )
}

function SearchField({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const t = useTexts(shellWords)
  const navigate = useNavigate()
  return (
    <form
      role="search"
      className="top-search search-field"
      onSubmit={(event) => {
        event.preventDefault()
        const words = field.current?.value.trim() ?? ''
        if (words !== '') void navigate({ to: '/search', search: { q: words } })
      }}
    >
      <SearchOutlined aria-hidden />
      <input
        ref={field}
        type="search"
        name="q"
        maxLength={100}
        placeholder={t('searchShort')}
        aria-label={t('search')}
        title={t('search')}
      />
      <kbd aria-hidden>/</kbd>
    </form>
  )
}

function Duties() {
  const t = useTexts(shellWords)
  const { open, soon, link } = useDuties()
  const label = open === 0 ? t('dutiesNone') : t('duties', { open, soon })
  return (
    <Link {...link} className="quiet duties" title={label} aria-label={label}>
      <BellOutlined aria-hidden />
      {open === 0 ? null : (
        <span className={soon > 0 ? 'duties-count duties-soon' : 'duties-count'}>
          {open > 99 ? '99+' : open}
        </span>
      )}
    </Link>
  )
}
