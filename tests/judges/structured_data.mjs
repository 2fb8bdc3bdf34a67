// What two judges of structured data say of some pages, as JSON: one list of complaints a page.
//
// In, as JSON: `schema`, schema.org's vocabulary in its own format, and `pages` by their addresses:
// `html` as it is, and `plain` with the graph in the only form that the second judge knows.

import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import testing from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';

const { schema, pages } = JSON.parse(readFileSync(0, 'utf8'));

async function adobe(html) {
  const found = new WebAutoExtractor({ addLocation: true }).parse(html);
  const issues = await new Validator(schema).validate(found);
  const broken = (found.errors ?? []).map((error) => `adobe: ${error.message ?? error}`);
  return [...broken, ...issues.map((issue) => `adobe: ${issue.severity}: ${issue.issueMessage}`)];
}

async function testingTool(html) {
  const result = await testing
    .structuredDataTest(html, { presets: [presets.Google] })
    .catch((error) => error.res ?? Promise.reject(error));
  const met = new Set(result.schemas);
  const complaints = [...result.failed, ...result.warnings].map(
    (test) => `sdtt: ${test.description ?? test.test} (${test.error?.message ?? 'no value'})`,
  );
  return { complaints, met: [...met] };
}

const told = {};
for (const [url, { html, plain }] of Object.entries(pages)) {
  const { complaints, met } = await testingTool(plain);
  told[url] = { complaints: [...(await adobe(html)), ...complaints], met };
}
process.stdout.write(JSON.stringify(told));
