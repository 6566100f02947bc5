/** As much of vitest's types as says what suites give it: its own take longer to read than all suites. */
type Row<T> = T extends readonly unknown[] ? [...T] : [T];
type Each = <const T>(
  rows: readonly T[],
) => (
  name: string,
  ...rest: [f: (...row: Row<T>) => unknown, timeout?: number] | [options: object, f: (...row: Row<T>) => unknown]
) => void;
interface Case {
  (
    name: string,
    ...rest: [f: (context: any) => unknown, timeout?: number] | [options: object, f: (context: any) => unknown]
  ): void;
  each: Each;
  skip: Case;
  only: Case;
  skipIf(is: unknown): Case;
  runIf(is: unknown): Case;
}
export declare const test: Case;
export declare const describe: Case;
export declare const expect: any;
export declare const vi: any;
export declare const assert: any;
export declare function beforeEach(f: () => unknown): void;
export declare function afterEach(f: () => unknown): void;
export declare function beforeAll(f: () => unknown): void;
export declare function afterAll(f: () => unknown): void;
