// My tokens for programs: made with an end and a part of my rights, shown once, revoked at any time.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { DELETE, GET, reply } from '../client/api.ts'
import type { Token } from '../client/shapes.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Part } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { Shown } from '../ui/query.tsx'
import { useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { meWords } from './me.words.ts'
import { TokenForm } from './token-form.tsx'

/** The list of one's own tokens. */
export function TokenPart() {
  const t = useTexts(meWords)
  const instant = useInstant()
  const queries = useQueryClient()
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<Token | null>(null)
  const query = useQuery({
    queryKey: ['tokens'],
    queryFn: async () => (await reply(GET('/api/v1/session/tokens'))).tokens,
  })
  const refresh = () => void queries.invalidateQueries({ queryKey: ['tokens'] })
  return (
    <Part
      title={t('tokens')}
      about={t('tokensAbout')}
      actions={<Button onClick={() => setMaking(true)}>{t('makeToken')}</Button>}
    >
      <Shown query={query}>
        {(tokens) => (
          <ul className="rows">
            {tokens.length === 0 ? <li className="soft">{t('noTokens')}</li> : null}
            {tokens.map((token) => (
              <li key={token.id} className="row-line">
                <span>
                  <strong>{token.name}</strong>{' '}
                  <span className="note">
                    {t('tokenUntil', { at: instant(token.endsAt) })}
                    {' · '}
                    {token.usedAt === null ? t('tokenUnused') : t('tokenUsed', { at: instant(token.usedAt) })}
                  </span>
                </span>
                {token.revokedAt === null ? (
                  <Button size="small" onClick={() => setRevoking(token)}>
                    {t('revoke')}
                  </Button>
                ) : (
                  <span className="note">{t('revoked')}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <Panel open={making} title={t('makeToken')} onClose={() => setMaking(false)}>
        <TokenForm onMade={refresh} />
      </Panel>
      <Confirm
        open={revoking !== null}
        title={t('revokeTitle', { name: revoking?.name ?? '' })}
        verb={t('revoke')}
        danger
        onClose={() => setRevoking(null)}
        onConfirm={async () => {
          await DELETE('/api/v1/session/tokens/{id}', { params: { path: { id: revoking?.id ?? '' } } })
          refresh()
        }}
      >
        <p>{t('revokeText')}</p>
      </Confirm>
    </Part>
  )
}
