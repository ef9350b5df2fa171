#include <fairtrace/uncovered_origins.hpp>

namespace fairtrace {

std::vector<std::size_t> uncovered_origins(std::vector<OriginPattern> const& origins)
{
    std::vector<std::size_t> positions;
    for (std::size_t index = 0; index < origins.size(); ++index) {
        auto const is_covered_by = [&](std::size_t other) {
            auto const is_same = origins[index].covers(origins[other]);
            return origins[other].covers(origins[index]) && (!is_same || other < index);
        };
        bool is_covered = false;
        for (std::size_t other = 0; other < origins.size(); ++other)
            is_covered = is_covered || (other != index && is_covered_by(other));
        if (!is_covered)
            positions.push_back(index);
    }
    return positions;
}

}
