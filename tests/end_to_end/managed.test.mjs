// A managed machine: the real package, the browsers' own policies, ordinary users. All tests share one private machine,
// which the demo sets up and at the end cleans away.
import { browserSideTests } from './managed/browser-side.mjs';
import { cleanTests, demoTests } from './managed/demo-itself.mjs';
import { narrowerPackageTests } from './managed/narrower-package.mjs';
import { packageTests } from './managed/package-files.mjs';
import { policyTests } from './managed/policy-changes.mjs';
import { userTests } from './managed/users-apart.mjs';
import { inPrivateMachine } from './support/private-machine.mjs';

export const tests = inPrivateMachine(import.meta.url, [
  ...demoTests,
  ...browserSideTests,
  ...packageTests,
  ...userTests,
  ...policyTests,
  ...narrowerPackageTests,
  ...cleanTests,
]);
