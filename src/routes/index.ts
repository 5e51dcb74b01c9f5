export { href } from './href';
export { parse } from './parse';
export { type RouteName, table } from './table';
