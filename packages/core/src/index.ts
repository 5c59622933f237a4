export { check, checkAll } from './english/check.ts';
export * from './lean.ts';
