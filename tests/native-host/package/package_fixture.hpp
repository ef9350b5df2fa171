// A package of the made-up policy, from a made-up installation.
#pragma once

#include "made_up_prefix.hpp"

#include <fairtrace/package.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

namespace fairtrace::test {

class PackageFixture : public MadeUpHome {
public:
    PackageFixture()
        : prefix(path() / "prefix")
    {
        write_policy(made_up_policy);
    }

    PackageRequest request(std::string text = made_up_policy) const
    {
        auto policy = *parse_policy(text);
        return { std::move(text), std::move(policy), "0.1.0", 3, default_update_url,
            prefix.extension(), std::nullopt };
    }

    // The same in every test: making one takes a while.
    SigningKey const& key() const
    {
        static auto const made = *SigningKey::create();
        return made;
    }

    std::string file(std::string const& path, PackageRequest const& wanted) const
    {
        auto const files = package_files(wanted, key());
        REQUIRE(files);
        auto const found = std::find_if(
            files->begin(), files->end(), [&](PackageFile const& one) { return one.path == path; });
        REQUIRE(found != files->end());
        return found->bytes;
    }

    Json json(std::string const& path, PackageRequest const& wanted) const
    {
        return Json::parse(file(path, wanted));
    }

    MadeUpPrefix prefix;
};

inline std::string policy_with_origins(std::string const& origins)
{
    std::string text = made_up_policy;
    std::string const was = R"(["https://orders.example.org"])";
    return text.replace(text.find(was), was.size(), origins);
}

}
