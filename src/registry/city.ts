// A city (城市) is a root of the organisation tree and a folder of data. What the bureau may settle itself is a
// setting that says how sure it is and where it comes from.

import { z } from 'zod'

const setting = <T extends z.ZodType>(value: T) =>
  z.object({ value, status: z.enum(['verified', 'assumed']), source: z.string().min(1) })

/** Settings of a city; each carries its status and source. */
export const citySettings = z.object({
  /** The unit that coordinates plans (统筹单位): owner of whatever nobody else answers for. */
  coordinator: setting(z.string()),
  /** Working days from approval until an open question is due. */
  questionWorkingDays: setting(z.number().int().min(1).max(250)),
})

export type CitySettings = z.infer<typeof citySettings>

/** A city. */
export type City = Readonly<{
  id: string
  name: string
  nameEn: string
  shortName: string
  /** A fictional city: whatever is made of it carries 演示. */
  demo: boolean
  timeZone: string
  /** Whose working days count. */
  calendar: string
  settings: CitySettings
}>
