// Names of people whom records name by the ids of their accounts.

import { useQuery } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'
import { useTexts } from '../words/text.ts'
import { peopleWords } from './people.words.ts'

/** Names people; `local` is the installation itself, an unknown id shows its beginning. */
export function usePeople(ids: readonly (string | null | undefined)[]): (id: string) => string {
  const t = useTexts(peopleWords)
  const asked = [
    ...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== 'local' && id !== 'public')),
  ]
    .sort()
    .slice(0, 100)
  const { data } = useQuery({
    queryKey: ['people', asked],
    queryFn: async () =>
      (await reply(GET('/api/v1/people', { params: { query: { ids: asked.join(',') } } }))).items,
    enabled: asked.length > 0,
    staleTime: 600_000,
  })
  return (id) => {
    if (id === 'local' || id === 'public') return t(id)
    return data?.find((person) => person.id === id)?.displayName ?? t('unknown', { id: id.slice(0, 8) })
  }
}
