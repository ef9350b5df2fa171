#include <fairtrace/framing.hpp>

#include <algorithm>
#include <cstring>

namespace fairtrace {

namespace {

constexpr std::size_t length_size = sizeof(std::uint32_t);

}

void FrameReader::append(std::string_view bytes)
{
    forget();
    m_bytes.append(bytes);
}

void FrameReader::forget()
{
    auto const begin = m_bytes.begin();
    auto const rest_end
        = std::copy(begin + static_cast<std::ptrdiff_t>(m_read), m_bytes.end(), begin);
    std::fill(rest_end, m_bytes.end(), '\0');
    m_bytes.erase(rest_end, m_bytes.end());
    m_read = 0;
}

Result<std::optional<std::string_view>> FrameReader::next()
{
    auto const rest = std::string_view { m_bytes }.substr(m_read);
    if (rest.size() < length_size)
        return std::optional<std::string_view> {};
    std::uint32_t length = 0;
    std::memcpy(&length, rest.data(), length_size);
    if (length == 0)
        return Error { ErrorCode::FrameEmpty, "a frame of length zero; the connection is closed" };
    if (length > largest_frame)
        return Error { ErrorCode::FrameTooLong,
            "a frame longer than 1 MiB; the connection is closed" };
    if (rest.size() < length_size + length)
        return std::optional<std::string_view> {};
    m_read += length_size + length;
    return std::optional { rest.substr(length_size, length) };
}

Result<void> FrameReader::finish() const
{
    if (m_read < m_bytes.size())
        return Error { ErrorCode::FrameCutOff,
            "the input ends inside a frame; what was not acknowledged will be sent again" };
    return {};
}

std::string make_frame(std::string_view json)
{
    auto const length = static_cast<std::uint32_t>(json.size());
    std::string frame(length_size, '\0');
    std::memcpy(frame.data(), &length, length_size);
    frame += json;
    return frame;
}

}
