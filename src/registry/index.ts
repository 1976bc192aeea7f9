// Who and what: cities and their organisations.

export { registryRoutes } from './api.ts'
export type { City, CitySettings } from './city.ts'
export { type Seat, type TerritoryLine, countedAt, linesThatAddUp } from './counting.ts'
export { type CityFolder, readCityFolder, readJson } from './folder.ts'
export { loadCity, loadOrganisations } from './load.ts'
export type { Organisation, OrganisationKind, Organisations } from './organisation.ts'
export { isWithin, pinyinKey } from './organisation.ts'
export { cityOfCaller, mustServe } from './scope.ts'
export { cities, city, lockCity, organisation, organisations } from './store.ts'
