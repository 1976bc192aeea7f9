// Roles by name; a role that this page does not know yet keeps its code.

import { useLanguage } from '../words/language.tsx'
import { roleWords } from './role.words.ts'

/** Names roles in the reader's language. */
export function useRoleName(): (role: string) => string {
  const { language } = useLanguage()
  return (role) => roleWords[role]?.[language] ?? role
}
