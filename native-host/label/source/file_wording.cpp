#include "file_wording.hpp"

namespace fairtrace {

std::string_view a_file_of(FileKind kind)
{
    switch (kind) {
    case FileKind::Image:
        return "an image";
    case FileKind::Audio:
        return "an audio file";
    case FileKind::Video:
        return "a video";
    case FileKind::Text:
        return "a text file";
    case FileKind::Document:
        return "a document";
    case FileKind::Spreadsheet:
        return "a spreadsheet";
    case FileKind::Presentation:
        return "a presentation";
    case FileKind::Archive:
        return "an archive";
    case FileKind::Other:
        return "a file";
    }
    return "a file";
}

}
