// A step as bytes: the JSON of schema/trace.schema.json with its time, as CBOR, compressed with a
// dictionary of the words that every step has. One byte in front names the version of this form.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/result.hpp>

#include <zstd.h>

#include <memory>
#include <span>
#include <vector>

namespace fairtrace {

class EventCodec {
public:
    EventCodec();

    std::vector<std::uint8_t> encode(LabelledEvent const& event);
    // Sets everything but the key. store_damaged if it is not such a step.
    Result<LabelledEvent> decode(Badge<StoreReader> badge, std::span<std::uint8_t const> bytes);

private:
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
