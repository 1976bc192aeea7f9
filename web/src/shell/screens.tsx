// The screens by address; the shell fetches a screen's code when it is first opened.

import type { ComponentType } from 'react'

type Load = () => Promise<{ Screen: ComponentType }>

/** One screen. */
export type ScreenRoute = Readonly<{ path: string; load: Load }>

/** All screens. */
export const screens: readonly ScreenRoute[] = []
