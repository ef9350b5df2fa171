#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Download<RawText>& download)
{
    download.target = target_member(reader);
    download.file_kind = reader.word("file_kind", parse_file_kind);
}

}
