export { check } from './english/check.ts';
export * from './lean.ts';
