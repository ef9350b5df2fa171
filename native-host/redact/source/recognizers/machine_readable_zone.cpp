// The lines at the foot of passports, visas and identity cards (ICAO Doc 9303, parts 4 to 7): 30,
// 36 or 44 of A-Z, 0-9 and the filler "<". A line that lost its end is taken too, and the check
// digits are not asked: a wrongly read line holds the name all the same.

#include "../characters.hpp"
#include "../recognizers.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t shortest = 24;
constexpr std::ptrdiff_t fewest_fillers = 3;

bool is_part(char byte) { return is_upper(byte) || is_digit(byte) || byte == '<'; }

void find_in_run(Scan& scan, Stretch const& run)
{
    auto const text = scan.text();
    for (auto position = run.start; position < run.end; ++position) {
        if (!is_part(text[position]))
            continue;
        auto const start = position;
        while (position < run.end && is_part(text[position]))
            ++position;
        auto const line = text.substr(start, position - start);
        if (line.size() >= shortest && std::count(line.begin(), line.end(), '<') >= fewest_fillers)
            scan.found(start, position, MaskType::Id, "machine_readable_zone");
    }
}

}

void find_machine_readable_zones(Scan& scan)
{
    for (auto const& run : scan.outline().long_runs()) {
        if (run.size() >= shortest)
            find_in_run(scan, run);
    }
}

}
