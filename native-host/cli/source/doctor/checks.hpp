// The checks of "fairtrace doctor": each in its own file, all in the list of checks.cpp. Each adds
// what it found, in the order in which a person reads it.
#pragma once

#include "examination.hpp"

namespace fairtrace {

using Check = void (*)(Examination const&, Findings&);

std::vector<Check> checks();

void check_host(Examination const& examination, Findings& findings);
void check_round_trip(Examination const& examination, Findings& findings);
void check_confinement(Examination const& examination, Findings& findings);
void check_manifests(Examination const& examination, Findings& findings);
void check_browser_policies(Examination const& examination, Findings& findings);
void check_package(Examination const& examination, Findings& findings);
void check_policy(Examination const& examination, Findings& findings);
void check_keys(Examination const& examination, Findings& findings);
void check_folders(Examination const& examination, Findings& findings);
void check_disk(Examination const& examination, Findings& findings);
void check_clock(Examination const& examination, Findings& findings);

}
