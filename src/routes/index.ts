export { href } from './href';
export { type ParsedRoute, parse } from './parse';
export { type RouteName, type RouteParams, type RouteQuery, table } from './table';
