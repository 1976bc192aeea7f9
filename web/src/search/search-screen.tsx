// What was found, by kind: plans, tasks, targets, goals, actions, questions, organisations.

import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { GET, reply } from '../client/api.ts'
import type { Found } from '../attainment/shapes.ts'
import { useAddress } from '../shell/address.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { Open } from '../ui/open.tsx'
import { Page, Part } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { Empty } from '../ui/state.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { hits, linkOf } from './found.ts'
import { foundWords, searchWords } from './search.words.ts'

/** The screen of search results. */
export function Screen() {
  const t = useTexts(searchWords)
  const [{ q = '' }, setAddress] = useAddress()
  const { city } = usePlanChoice()
  return (
    <Page title={t('title')}>
      <Input.Search
        key={q}
        className="search-box"
        defaultValue={q}
        maxLength={100}
        autoFocus={q === ''}
        placeholder={t('field')}
        aria-label={t('field')}
        enterButton={t('go')}
        onSearch={(words) => setAddress({ q: words.trim() || undefined })}
      />
      {q === '' ? <Empty title={t('start')} /> : city === null ? null : <Results q={q} city={city.id} />}
    </Page>
  )
}

function Results({ q, city }: { q: string; city: string }) {
  const t = useTexts(searchWords)
  const { language } = useLanguage()
  const query = useQuery({
    queryKey: ['search', city, q],
    queryFn: async () =>
      (await reply(GET('/api/v1/search', { params: { query: { q, city, limit: 100 } } }))).items,
  })
  return (
    <Shown query={query}>
      {(found) =>
        found.length === 0 ? (
          <Empty title={t('empty', { q })} next={t('emptyNext')} />
        ) : (
          <>
            <p className="soft" role="status">
              {t('about', { q, n: found.length })}
            </p>
            <div className="paper">
              {(Object.keys(foundWords) as Found['kind'][]).map((kind) => {
                const own = found.filter((one) => one.kind === kind)
                return own.length === 0 ? null : (
                  <Part key={kind} title={foundWords[kind][language]} about={String(own.length)}>
                    <ul className="rows">
                      {own.map((one) => (
                        <li key={one.id}>
                          <Open {...linkOf(one, city)} row>
                            <Marked text={one.title} q={q} />
                          </Open>
                        </li>
                      ))}
                    </ul>
                  </Part>
                )
              })}
            </div>
          </>
        )
      }
    </Shown>
  )
}

function Marked({ text, q }: { text: string; q: string }) {
  return (
    <span lang="zh-CN">
      {hits(text, q).map(({ at, part, hit }) => (hit ? <mark key={at}>{part}</mark> : part))}
    </span>
  )
}
