// Permissions by name; one that this page does not know yet keeps its code.

import { useLanguage } from '../words/language.tsx'
import { permissionWords } from './permission.words.ts'

/** Names permissions in the reader's language. */
export function usePermissionName(): (permission: string) => string {
  const { language } = useLanguage()
  return (permission) => permissionWords[permission]?.[language] ?? permission
}
