// 长者模式 (GB/T 37668-2019): everything at 125 %, one switch, remembered in this browser.

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'

type LargePrint = Readonly<{ large: boolean; setLarge: (large: boolean) => void }>

const place = 'fumao.large'
const Chosen = createContext<LargePrint>({ large: false, setLarge: () => undefined })

/** Holds the choice and marks the page with it. */
export function LargePrintProvider({ children }: { children: ReactNode }) {
  const [large, setState] = useState(() => localStorage.getItem(place) === '1')
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large', large)
  }, [large])
  const choice = useMemo(
    () => ({
      large,
      setLarge: (next: boolean) => {
        localStorage.setItem(place, next ? '1' : '0')
        setState(next)
      },
    }),
    [large],
  )
  return <Chosen value={choice}>{children}</Chosen>
}

/** Whether the large print is on, and the switch. */
export function useLargePrint(): LargePrint {
  return use(Chosen)
}
