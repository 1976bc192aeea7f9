// What a reviewer is about to do; each opens its form beside the text.

import type { Target } from '../shapes.ts'
import type { Entry } from './entries.ts'
import type { Selected } from './selection.ts'

/** One deed with what it concerns. */
export type Doing =
  | Readonly<{ what: 'correct' | 'reclass' | 'drop' | 'restore'; entry: Entry }>
  | Readonly<{ what: 'split'; entry: Entry; target: Target }>
  | Readonly<{ what: 'merge'; targets: readonly Target[] }>
  | Readonly<{ what: 'add'; selected: Selected }>
