// Rule P1 for json-logic-engine, compiled: its fastest documented way. It has no explanation.
import { LogicEngine } from 'json-logic-engine'

import { run } from './harness.mjs'

const of = (name) => ({ var: name })
const MIN_PENSION = {
  if: [
    { '>=': [of('day'), '2025-01-01'] }, 320,
    { '>=': [of('day'), '2023-01-01'] }, 280,
    { '>=': [of('day'), '2022-01-01'] }, 240,
    { '>=': [of('day'), '2019-10-01'] }, 200,
    { '>=': [of('day'), '2019-03-01'] }, 160,
    116,
  ],
}
const AGE_REQUIRED = {
  if: [
    of('male'), 780,
    { '>=': [of('children'), 3] }, { '-': [756, { '*': [12, { min: [of('children'), 5] }] }] },
    756,
  ],
}
const ELIGIBLE = { and: [{ '>=': [of('age'), AGE_REQUIRED] }, { '>=': [of('service'), 300] }] }
const INSURANCE = { max: [{ '/': [of('capital'), 144] }, MIN_PENSION] }
const EXTRA_YEARS = {
  max: [0, { floor: { '/': [{ '-': [of('service'), { if: [of('male'), 420, 360] }] }, 12] } }],
}
const DISABILITY_ADD = {
  if: [
    { '===': [of('disability'), 1] }, 150,
    { '===': [of('disability'), 2] }, 100,
    { '===': [of('disability'), 3] }, 60,
    0,
  ],
}
// Expressions have no names here. Insurance and supplement are one product, so that neither is computed twice.
const PENSION = { if: [ELIGIBLE, { '*': [INSURANCE, { '+': [1, { '*': [0.02, EXTRA_YEARS] }] }] }, 0] }
const TOTAL = { '/': [{ round: { '*': [100, { '+': [PENSION, DISABILITY_ADD] }] } }, 100] }

await run({
  package: 'json-logic-engine',
  load() {
    const engine = new LogicEngine()
    for (const name of ['floor', 'round']) {
      engine.addMethod(name, Math[name], { deterministic: true, optimizeUnary: true })
    }
    return { plain: engine.build(TOTAL) }
  },
  input: ({ male, capital, day, age, service, children, disability }) => ({
    male,
    age,
    service,
    children,
    disability,
    capital: capital / 100,
    day,
  }),
  figure: (total) => total,
})
