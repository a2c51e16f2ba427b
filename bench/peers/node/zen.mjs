// Rule P1 for the zen engine: one node of expressions. Its numbers are decimals; it compares no dates as text.
import zen from '@gorules/zen-engine'

import { run } from './harness.mjs'

const EXPRESSIONS = {
  min_pension:
    'day >= 20250101 ? 320 : day >= 20230101 ? 280 : day >= 20220101 ? 240 : ' +
    'day >= 20191001 ? 200 : day >= 20190301 ? 160 : 116',
  age_required: 'male ? 780 : children >= 3 ? 756 - 12 * min([children, 5]) : 756',
  eligible: 'age >= $.age_required and service >= 300',
  base: 'capital / 144',
  insurance: 'max([$.base, $.min_pension])',
  extra_years: 'max([0, floor((service - (male ? 420 : 360)) / 12)])',
  supplement: '$.insurance * 0.02 * $.extra_years',
  disability_add: '[0, 150, 100, 60][disability]',
  pension: '$.eligible ? $.insurance + $.supplement : 0',
  total: 'round($.pension + $.disability_add, 2)',
}
const node = (id, type, content = {}) => ({ id, name: id, type, content, position: { x: 0, y: 0 } })
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' })
const expressions = Object.entries(EXPRESSIONS).map(([key, value]) => ({ id: key, key, value }))
const GRAPH = {
  nodes: [node('in', 'inputNode'), node('p1', 'expressionNode', { expressions }), node('out', 'outputNode')],
  edges: [edge('in', 'p1'), edge('p1', 'out')],
}

await run({
  package: '@gorules/zen-engine',
  load() {
    const decision = new zen.ZenEngine().createDecision(GRAPH)
    return {
      plain: (context) => decision.evaluate(context),
      // As a text the trace takes half the time that it takes as objects.
      explained: (context) => decision.evaluate(context, { trace: 'string' }),
    }
  },
  input: ({ male, capital, day, age, service, children, disability }) => ({
    male,
    age,
    service,
    children,
    disability,
    capital: capital / 100,
    day: Number(day.replaceAll('-', '')),
  }),
  figure: (response) => response.result.total,
  explanation: (response) => response,
})
