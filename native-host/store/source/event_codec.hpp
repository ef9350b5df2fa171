// A step or an effect as bytes: the JSON of schema/trace.schema.json (a step with its time, an
// effect with its masks) as CBOR, compressed with a dictionary of the words that every step has.
// One byte in front names the version of this form.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/result.hpp>

#include <nlohmann/json_fwd.hpp>
#include <zstd.h>

#include <memory>
#include <span>
#include <vector>

namespace fairtrace {

class EventCodec {
public:
    EventCodec();

    std::vector<std::uint8_t> encode(LabelledEvent const& event);
    std::vector<std::uint8_t> encode(RedactedEffect const& effect);

    // These set everything but keys. store_damaged if it is not such a step or effect.
    Result<LabelledEvent> decode(Badge<StoreReader> badge, std::span<std::uint8_t const> bytes);
    Result<RedactedEffect> decode_effect(
        Badge<StoreReader> badge, std::span<std::uint8_t const> bytes);

private:
    std::vector<std::uint8_t> compress(std::vector<std::uint8_t> const& plain);
    Result<nlohmann::json> decompress(std::span<std::uint8_t const> bytes);

    template<auto function>
    struct Free {
        template<class T>
        void operator()(T* object) const
        {
            function(object);
        }
    };

    std::unique_ptr<ZSTD_CCtx, Free<ZSTD_freeCCtx>> m_compressor;
    std::unique_ptr<ZSTD_DCtx, Free<ZSTD_freeDCtx>> m_decompressor;
    std::unique_ptr<ZSTD_CDict, Free<ZSTD_freeCDict>> m_compression_dictionary;
    std::unique_ptr<ZSTD_DDict, Free<ZSTD_freeDDict>> m_decompression_dictionary;
};

// Makes RedactedText of what the store has opened; only this room has it.
class StoreReader {
public:
    static Badge<StoreReader> badge() { return {}; }
};

}
