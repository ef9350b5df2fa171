// What a command that takes a while says on standard error; nothing unless somebody watches.
#pragma once

#include <ostream>
#include <string_view>

namespace fairtrace {

class Progress {
public:
    Progress() = default;

    Progress(std::ostream& stream, bool is_watched)
        : m_stream(&stream)
        , m_is_watched(is_watched)
    {
    }

    // What is being made now.
    void step(std::string_view what)
    {
        if (m_stream != nullptr && m_is_watched)
            *m_stream << "making " << what << " ..." << std::endl;
    }

    // What another program said before it failed, for whoever must mend it; also unwatched.
    void tool_said(std::string_view text)
    {
        if (m_stream != nullptr)
            *m_stream << text;
    }

private:
    std::ostream* m_stream = nullptr; // Null: with --json.
    bool m_is_watched = false;
};

}
