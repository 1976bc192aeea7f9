// Who and what: cities and their organisations.

export { registryRoutes } from './api.ts'
export type { City, CitySettings } from './city.ts'
export { type CityFolder, readCityFolder, readJson } from './folder.ts'
export { loadCity } from './load.ts'
export type { Organisation, OrganisationKind, Organisations } from './organisation.ts'
export { isWithin, pinyinKey } from './organisation.ts'
export { cityOfCaller, mustServe } from './scope.ts'
export { city, lockCity, organisation, organisations } from './store.ts'
