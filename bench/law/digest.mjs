// Prints the digest of what the law says of so many households, counted in WebAssembly.
import { createRequire } from 'node:module';

const [module, count] = process.argv.slice(2);
const { digest } = createRequire(import.meta.url)(module);
console.log(digest(Number(count)));
