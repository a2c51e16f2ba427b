// The smallest page with publicodes and modele-social, after the example of its README: a salary in, the net out.
import rules from 'modele-social';
import Engine, { formatValue } from 'publicodes';

const engine = new Engine(rules);
const input = document.querySelector('input');
const show = () => {
  engine.setSituation({ 'salarié . contrat . salaire brut': `${input.value} €/mois` });
  const net = engine.evaluate('salarié . rémunération . net . à payer avant impôt');
  document.querySelector('p').textContent = formatValue(net);
};
input.addEventListener('input', show);
show();
