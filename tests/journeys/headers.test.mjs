// The policy that every page comes with, judged by a program that knows how such policies are got around.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';

import { startServer } from '../harness/server.mjs';

let server;

before(async () => {
  server = await startServer();
});

after(() => server?.remove());

const findings = (policy) =>
  new evaluator.CspEvaluator(new parser.CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);

for (const path of ['/', '/plain.html', '/config.json', '/api/health', '/nowhere.js']) {
  test(`nothing is found against the policy of ${path}`, async () => {
    const answer = await fetch(server.url + path);
    const policy = answer.headers.get('content-security-policy');
    assert.deepEqual(findings(policy), []);
    // A weaker one would be found.
    assert.notDeepEqual(findings(policy.replace("'strict-dynamic'", "'unsafe-inline' https:")), []);
    await answer.arrayBuffer();
  });
}
