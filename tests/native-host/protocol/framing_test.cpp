#include <fairtrace/framing.hpp>

#include <catch2/catch.hpp>

#include <cstring>

using namespace fairtrace;

namespace {

std::string length_prefix(std::uint32_t length)
{
    std::string bytes(sizeof length, '\0');
    std::memcpy(bytes.data(), &length, sizeof length);
    return bytes;
}

}

TEST_CASE("a frame that comes byte by byte is given once it is whole")
{
    FrameReader reader;
    auto const bytes = make_frame(R"({"type":"hello"})");
    for (auto const byte : bytes.substr(0, bytes.size() - 1)) {
        reader.append({ &byte, 1 });
        auto const frame = reader.next();
        REQUIRE(frame);
        CHECK_FALSE(*frame);
    }
    reader.append(bytes.substr(bytes.size() - 1));
    auto const frame = reader.next();
    REQUIRE(frame);
    REQUIRE(*frame);
    CHECK(**frame == R"({"type":"hello"})");
    CHECK(reader.finish());
}

TEST_CASE("frames that come together are given one by one")
{
    FrameReader reader;
    reader.append(make_frame("1") + make_frame("22") + make_frame("333"));
    CHECK(**reader.next() == "1");
    CHECK(**reader.next() == "22");
    CHECK(**reader.next() == "333");
    CHECK_FALSE(*reader.next());
}

TEST_CASE("frames that were given are forgotten, and one that is not whole yet is not")
{
    FrameReader reader;
    auto const bytes = make_frame("123456") + make_frame("7890");
    reader.append(bytes.substr(0, bytes.size() - 1));
    auto const given = reader.next();
    REQUIRE(given);
    CHECK(**given == "123456");
    reader.forget();
    // The view is into memory that is still the reader's, and the text is not there any more.
    CHECK(**given != "123456");
    reader.append(bytes.substr(bytes.size() - 1));
    CHECK(**reader.next() == "7890");
}

TEST_CASE("a frame longer than the limit is refused before its bytes are there")
{
    FrameReader reader;
    reader.append(length_prefix(FrameReader::largest_frame + 1));
    auto const frame = reader.next();
    REQUIRE_FALSE(frame);
    CHECK(frame.error().code == ErrorCode::FrameTooLong);
}

TEST_CASE("a frame of the largest size is taken")
{
    FrameReader reader;
    reader.append(make_frame(std::string(FrameReader::largest_frame, 'x')));
    CHECK((**reader.next()).size() == FrameReader::largest_frame);
}

TEST_CASE("a frame of length zero is refused")
{
    FrameReader reader;
    reader.append(length_prefix(0));
    auto const frame = reader.next();
    REQUIRE_FALSE(frame);
    CHECK(frame.error().code == ErrorCode::FrameEmpty);
}

TEST_CASE("an input that ends inside a frame is told from one that ends between frames")
{
    auto const bytes = GENERATE(as<std::size_t> {}, 1, 3, 4, 7);
    FrameReader reader;
    reader.append(make_frame("whole"));
    CHECK(**reader.next() == "whole");
    CHECK(reader.finish());
    reader.append(make_frame("cut off").substr(0, bytes));
    CHECK_FALSE(*reader.next());
    REQUIRE_FALSE(reader.finish());
    CHECK(reader.finish().error().code == ErrorCode::FrameCutOff);
}
