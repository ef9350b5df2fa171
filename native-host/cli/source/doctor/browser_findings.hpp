// What is found of one browser's policy.
#pragma once

#include "examination.hpp"

namespace fairtrace {

// What a finding begins with; each problem of a browser is one of its own. The list outlives it.
class BrowserFindings {
public:
    BrowserFindings(WebBrowser const& browser, Findings& findings)
        : m_begin { "browser_policy." + browser.id, browser.name + " policy", FindingStatus::Ok,
            {} }
        , m_findings(findings)
        , m_count(findings.size())
    {
    }

    void add(FindingStatus status, std::string found, std::string mend)
    {
        auto finding = m_begin;
        finding.status = status;
        finding.found = std::move(found);
        finding.mend = std::move(mend);
        m_findings.push_back(std::move(finding));
    }

    void add_if_none(std::string found)
    {
        if (m_findings.size() == m_count)
            add(FindingStatus::Ok, std::move(found), {});
    }

private:
    Finding m_begin;
    Findings& m_findings;
    std::size_t m_count;
};

}
