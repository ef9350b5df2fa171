// The sites that a browser of Chromium's family lets the extension into.
#pragma once

#include "browser_findings.hpp"
#include "managed_policies.hpp"

namespace fairtrace {

// Where they are not those that the policy approves. Without a policy that can be used there is
// nothing to compare; check_policy says so.
void report_sites(
    Examination const& examination, WebBrowser const& browser, BrowserFindings& findings);

}
