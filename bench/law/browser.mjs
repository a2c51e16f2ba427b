// Measures the whole law in Chromium: `browser.mjs <library> <households>`, figures as JSON lines.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'

import { launch } from '../../tests/harness/browser.mjs'

const CHUNK = 500, RUNS = 5

const [library, count] = [process.argv[2], Number(process.argv[3])]
const FILES = { '/law_bench.js': 'text/javascript', '/optimised.wasm': 'application/wasm' }
const server = createServer(async (request, response) => {
  const type = FILES[request.url]
  // Isolated pages have the finest clock.
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
  response.setHeader('Content-Type', type ?? 'text/html')
  response.end(type ? await readFile(join(library, request.url)) : '<!doctype html><title>law</title>')
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await launch()
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${server.address().port}/`)
const { seconds, slowest } = await page.evaluate(measure, { count, CHUNK, RUNS })
await browser.close()
server.close()

const engine = 'law, in Chromium', version = browser.version()
const say = (mode, cases, seconds) =>
  console.log(JSON.stringify({ engine, version, mode, cases, seconds, per_second: cases / seconds }))
say('law', count, seconds)
say('law-slowest', 1, slowest)

/** In the page: the median of several runs over everybody, and the slowest household by the best of its runs. */
async function measure({ count, CHUNK, RUNS }) {
  const { default: start, Households } = await import('/law_bench.js')
  await start({ module_or_path: '/optimised.wasm' })
  const households = new Households(count)
  const timed = (first, many) => {
    const begun = performance.now()
    households.assess_part(first, many)
    return (performance.now() - begun) / 1000
  }
  const runs = []
  for (let run = 0; run <= RUNS; run++) {
    let seconds = 0
    for (let first = 0; first < count; first += CHUNK) seconds += timed(first, CHUNK)
    if (run > 0) runs.push(seconds) // the first one warms up
  }
  let slowest = 0
  for (let one = 0; one < count; one++) {
    let best = Infinity
    // Again only while it could be the slowest: the machine may have been busy with something else.
    for (let run = 0; run < RUNS && best > slowest; run++) best = Math.min(best, timed(one, 1))
    slowest = Math.max(slowest, best)
  }
  return { seconds: runs.sort((a, b) => a - b)[RUNS >> 1], slowest }
}
