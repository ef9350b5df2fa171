// Native messaging frames: a 32-bit length in the machine's byte order, then that many bytes of
// JSON. Takes bytes as they come, gives whole frames, refuses a length that is zero or over the
// limit before it allocates anything. After an error the stream is out of step and nothing more is
// to be read from it.
// https://developer.chrome.com/docs/extensions/develop/concepts/native-messaging#native-messaging-host-protocol
#pragma once

#include <fairtrace/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

class FrameReader {
public:
    // Browsers allow 64 MiB; our extension never sends more than 512 KiB, and memory is bounded by
    // this.
    static constexpr std::uint32_t largest_frame = 1024 * 1024;

    void append(std::string_view bytes);

    // The next whole frame, or nothing until more bytes come. The view lives until the next append
    // or forget.
    Result<std::optional<std::string_view>> next();

    // Overwrites the frames that were given, so that no text of a page waits in memory for the next
    // ones.
    void forget();

    // To be called at the end of the input: frame_cut_off if it ends inside a frame.
    Result<void> finish() const;

private:
    std::string m_bytes;
    std::size_t m_read = 0;
};

// The frame for a message to the browser.
std::string make_frame(std::string_view json);

}
