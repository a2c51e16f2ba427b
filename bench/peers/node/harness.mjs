// What every engine for Node does the same way: reads the cases, counts agreement, measures, prints JSON lines.
import { readFileSync } from 'node:fs'

const WARM_UP = 1, MEASURED = 2 // seconds of the processor
const CHUNK = 500 // cases between two looks at the clock
const MOST_OFF = 0.01 // qəpik a case, on average: far more than roundings in binary can be off

/**
 * Runs `node <engine>.mjs agree <folder>` or `time <folder>`. The engine is:
 * - `package`: its name in the registry;
 * - `load()`: makes the rule ready and gives `{ mode: (input) => result }`, where results may be promises;
 * - `input(given)`: a case as the engine likes it best;
 * - `figure(result)`: the result's AZN;
 * - `explanation(result)`: what the mode `explained` has to show besides.
 */
export async function run(engine) {
  const [task, folder] = process.argv.slice(2)
  const lines = readFileSync(`${folder}/p1.jsonl`, 'utf8').trimEnd().split('\n')
  const installed = JSON.parse(readFileSync(new URL(`node_modules/${engine.package}/package.json`, import.meta.url)))
  const say = (figures) => console.log(JSON.stringify({ engine: installed.name, version: installed.version, ...figures }))
  if (task === 'agree') await agree(engine, lines, say)
  else if (task === 'time') await time(engine, lines, say)
  else throw new Error('say `agree <folder>` or `time <folder>`')
}

/** Seconds that the processor gave to this process: other programs on the machine do not count. */
function clock() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function agree(engine, lines, say) {
  const [[mode, rule]] = Object.entries(engine.load())
  const count = { exact: 0, off_by_one: 0, wrong: 0 }
  let farthest = 0
  for (const line of lines) {
    const given = JSON.parse(line)
    const qepik = Math.round(engine.figure(await rule(engine.input(given))) * 100)
    const off = Math.abs(qepik - given.expected)
    count[off === 0 ? 'exact' : off === 1 ? 'off_by_one' : 'wrong'] += 1
    if (off > 0) farthest = Math.max(farthest, given.to_half)
  }
  say({ mode, cases: lines.length, ...count, farthest_from_half: farthest })
}

async function time(engine, lines, say) {
  const cases = lines.map((line) => JSON.parse(line))
  const inputs = cases.map(engine.input)
  const begun = clock()
  const rules = engine.load()
  await Object.values(rules)[0](inputs[0])
  say(speed('start', 1, begun))

  const asItIs = (item) => item
  const fromText = (line) => engine.input(JSON.parse(line))
  for (const [mode, rule] of Object.entries(rules)) {
    const answer = mode === 'explained' ? engine.explanation : (result) => ({ total: engine.figure(result) })
    const toText = (result) => {
      // Kept where everybody could see it, or it need not be made.
      globalThis.lastAnswer = JSON.stringify(answer(result))
      return engine.figure(result)
    }
    const inMemory = { mode, items: inputs, before: asItIs, rule, after: engine.figure }
    const withText = { mode: `${mode}-json`, items: lines, before: fromText, rule, after: toText }
    for (const work of [inMemory, withText]) {
      await lap(work, WARM_UP)
      const begun = clock()
      const { done, sum } = await lap(work, MEASURED)
      say(speed(work.mode, done, begun))
      check(work.mode, sum, cases, done)
    }
  }
}

/** Works through the cases, again and again, until the time is over. */
async function lap({ items, before, rule, after }, seconds) {
  const end = clock() + seconds
  let done = 0, sum = 0
  while (clock() < end) {
    const first = done % items.length
    for (let at = first; at < first + CHUNK; at++) {
      let result = rule(before(items[at]))
      if (result instanceof Promise) result = await result
      sum += after(result)
    }
    done += CHUNK
  }
  return { done, sum }
}

function speed(mode, cases, begun) {
  const seconds = clock() - begun
  return { mode, cases, seconds, per_second: cases / seconds }
}

/** What was measured is what was asked for. */
function check(mode, sum, cases, done) {
  let expected = 0
  for (let at = 0; at < done; at++) expected += cases[at % cases.length].expected
  const off = Math.abs(sum * 100 - expected) / done
  if (off > MOST_OFF) throw new Error(`${mode}: ${off} qəpik a case away from the oracle`)
}
