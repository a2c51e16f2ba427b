// Rule P1 for publicodes, in its own words. Its evaluation always explains itself, so it has no mode without.
import Engine from 'publicodes'

import { run } from './harness.mjs'

const RULES = {
  male: {}, age: {}, service: {}, children: {}, disability: {}, capital: {}, day: {},
  'min pension': {
    variations: [
      { si: 'day >= 01/01/2025', alors: 320 },
      { si: 'day >= 01/01/2023', alors: 280 },
      { si: 'day >= 01/01/2022', alors: 240 },
      { si: 'day >= 01/10/2019', alors: 200 },
      { si: 'day >= 01/03/2019', alors: 160 },
      { sinon: 116 },
    ],
  },
  'counted children': { valeur: 'children', plafond: 5 },
  'age required': {
    variations: [
      { si: 'male', alors: 780 },
      { si: 'children >= 3', alors: '756 - 12 * counted children' },
      { sinon: 756 },
    ],
  },
  eligible: { 'toutes ces conditions': ['age >= age required', 'service >= 300'] },
  base: 'capital / 144',
  insurance: { 'le maximum de': ['base', 'min pension'] },
  'service before supplement': { variations: [{ si: 'male', alors: 420 }, { sinon: 360 }] },
  'extra years': { valeur: '(service - service before supplement) // 12', plancher: 0 },
  supplement: 'insurance * 2% * extra years',
  'disability add': {
    variations: [
      { si: 'disability = 1', alors: 150 },
      { si: 'disability = 2', alors: 100 },
      { si: 'disability = 3', alors: 60 },
      { sinon: 0 },
    ],
  },
  pension: { variations: [{ si: 'eligible', alors: 'insurance + supplement' }, { sinon: 0 }] },
  total: { valeur: 'pension + disability add', arrondi: '2 décimales' },
}

await run({
  package: 'publicodes',
  load() {
    const engine = new Engine(RULES, { warn: false })
    return { explained: (situation) => engine.setSituation(situation).evaluate('total') }
  },
  input: ({ male, capital, day, age, service, children, disability }) => ({
    male: male ? 'oui' : 'non',
    age,
    service,
    children,
    disability,
    capital: capital / 100,
    day: day.split('-').reverse().join('/'),
  }),
  figure: (node) => node.nodeValue,
  explanation: (node) => node,
})
