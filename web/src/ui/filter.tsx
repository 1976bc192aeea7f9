// Filters of a list; each stands in the address, so it survives a reload and can be sent on.

import { Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useAddress } from '../shell/address.ts'
import { DayInput } from './day-input.tsx'

/** One choice out of a few; cleared means all. */
export function FilterChoice({
  name,
  label,
  options,
}: {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
}) {
  const [address, setAddress] = useAddress()
  return (
    <Select
      size="small"
      allowClear
      showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
      placeholder={label}
      aria-label={label}
      value={address[name] ?? null}
      onChange={(value: string | null | undefined) => setAddress({ [name]: value ?? undefined })}
      options={[...options]}
      popupMatchSelectWidth={false}
      className="filter-choice"
    />
  )
}

/** Free words; taken over when typing pauses. */
export function FilterWords({ name, label }: { name: string; label: string }) {
  const [address, setAddress] = useAddress()
  const [typed, setTyped] = useState(address[name] ?? '')
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== (address[name] ?? '')) setAddress({ [name]: typed.trim() || undefined })
    }, 300)
    return () => clearTimeout(timer)
  }, [typed, address, name, setAddress])
  return (
    <Input
      size="small"
      allowClear
      placeholder={label}
      aria-label={label}
      value={typed}
      maxLength={60}
      onChange={({ target }) => setTyped(target.value)}
      className="filter-words"
    />
  )
}

/** A day; from or to. */
export function FilterDay({ name, label }: { name: string; label: string }) {
  const [address, setAddress] = useAddress()
  return (
    <DayInput
      small
      label={label}
      placeholder={label}
      value={address[name] ?? null}
      onChange={(day) => setAddress({ [name]: day ?? undefined })}
    />
  )
}
