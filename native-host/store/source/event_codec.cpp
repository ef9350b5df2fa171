#include "event_codec.hpp"

#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

constexpr std::uint8_t form_version = 1;
constexpr std::size_t largest_step = std::size_t { 1024 } * 1024;
constexpr int compression_level = 1;

// What a typical step looks like. DO NOT CHANGE: stored steps were compressed against it; add a
// form version instead.
Json typical_step()
{
    Json const locators = Json::array({ { { "kind", "test_id" }, { "value", "save" },
                                            { "matches", "one" } },
        { { "kind", "role" }, { "value", "Save" }, { "matches", "one" } },
        { { "kind", "label" }, { "value", "Name" }, { "matches", "many" } },
        { { "kind", "placeholder" }, { "value", "" }, { "matches", "none" },
            { "rejection", "personal_text" } },
        { { "kind", "title" }, { "value", "" }, { "matches", "one" },
            { "rejection", "generated_id" } },
        { { "kind", "text" }, { "value", "Save" }, { "matches", "one" } },
        { { "kind", "css" },
            { "value", "main > div:nth-of-type(1) > form > div:nth-of-type(2) > button" },
            { "matches", "one" } },
        { { "kind", "xpath" }, { "value", "/html/body/div[1]/main/div[1]/form/div[2]/button[1]" },
            { "matches", "one" } } });
    Json const context = Json::array({ { { "kind", "main" }, { "name", "" } },
        { { "kind", "heading" }, { "name", "Orders" } },
        { { "kind", "form" }, { "name", "New order" } }, { { "kind", "dialog" }, { "name", "" } },
        { { "kind", "row" }, { "name", "" } }, { { "kind", "column" }, { "name", "" } },
        { { "kind", "navigation" }, { "name", "" } } });
    Json const target { { "tag", "input" }, { "role", "textbox" }, { "name", "" },
        { "description", "" }, { "states", Json::array({ "required", "disabled" }) },
        { "context", context }, { "locators", locators }, { "frame_path", Json::array() },
        { "shadow_path", Json::array() }, { "size", { { "width", 120 }, { "height", 36 } } },
        { "field", { { "type", "text" }, { "autocomplete", "" }, { "name", "" } } } };
    return { { "sentence", "Click “Save” Type ⟨TEXT_1⟩ into “Name”" }, { "category", "selections" },
        { "page",
            { { "app", "orders" }, { "origin", "https://" }, { "route", "/:id" },
                { "title", "Orders" } } },
        { "action",
            { { "kind", "fill" }, { "target", target }, { "value", { { "text", "⟨TEXT_1⟩" } } } } },
        { "masks", Json::array({ { { "type", "text" }, { "count", 1 } } }) },
        { "time", 1790000000 } };
}

Error damaged()
{
    return { ErrorCode::StoreDamaged, "a stored step is not in the form this version writes" };
}

}

EventCodec::EventCodec()
    : m_compressor(ZSTD_createCCtx())
    , m_decompressor(ZSTD_createDCtx())
{
    auto const dictionary = Json::to_cbor(typical_step());
    m_compression_dictionary.reset(
        ZSTD_createCDict(dictionary.data(), dictionary.size(), compression_level));
    m_decompression_dictionary.reset(ZSTD_createDDict(dictionary.data(), dictionary.size()));
}

std::vector<std::uint8_t> EventCodec::compress(std::vector<std::uint8_t> const& plain)
{
    std::vector<std::uint8_t> bytes(1 + ZSTD_compressBound(plain.size()));
    bytes[0] = form_version;
    auto const size = ZSTD_compress_usingCDict(m_compressor.get(), bytes.data() + 1,
        bytes.size() - 1, plain.data(), plain.size(), m_compression_dictionary.get());
    bytes.resize(1 + size);
    return bytes;
}

Result<Json> EventCodec::decompress(std::span<std::uint8_t const> bytes)
{
    if (bytes.empty() || bytes[0] != form_version)
        return damaged();
    auto const size = ZSTD_getFrameContentSize(bytes.data() + 1, bytes.size() - 1);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > largest_step)
        return damaged();
    std::vector<std::uint8_t> plain(size);
    auto const written = ZSTD_decompress_usingDDict(m_decompressor.get(), plain.data(),
        plain.size(), bytes.data() + 1, bytes.size() - 1, m_decompression_dictionary.get());
    if (written != plain.size())
        return damaged();
    auto json = Json::from_cbor(plain, true, false);
    if (json.is_discarded() || !json.is_object())
        return damaged();
    return json;
}

std::vector<std::uint8_t> EventCodec::encode(LabelledEvent const& event)
{
    return compress(step_to_cbor(event));
}

std::vector<std::uint8_t> EventCodec::encode(RedactedEffect const& effect)
{
    return compress(effect_to_cbor(effect));
}

Result<LabelledEvent> EventCodec::decode(
    Badge<StoreReader> badge, std::span<std::uint8_t const> bytes)
{
    auto const json = decompress(bytes);
    if (!json)
        return json.error();
    if (!json->value("time", Json {}).is_number_integer())
        return damaged();
    auto event = step_from_json(badge, *json);
    if (event)
        event->event.time = Seconds { json->at("time").get<std::int64_t>() };
    return event;
}

Result<RedactedEffect> EventCodec::decode_effect(
    Badge<StoreReader> badge, std::span<std::uint8_t const> bytes)
{
    auto const json = decompress(bytes);
    return json ? effect_from_json(badge, *json) : json.error();
}

}
