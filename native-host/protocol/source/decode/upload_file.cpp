#include "decoders.hpp"

namespace fairtrace {

namespace {

std::optional<GivenFile> decode_file(JsonValue const& json)
{
    ObjectReader reader { json };
    return complete(reader,
        GivenFile { reader.word("kind", parse_file_kind), reader.word("size", parse_size_class) });
}

}

void decode(ObjectReader& reader, UploadFile<RawText>& upload)
{
    upload.target = target_member(reader);
    upload.way = reader.word("way", parse_upload_way);
    reader.array("files", 16,
        [&](auto const& item) { upload.files.push_back(reader.take(decode_file(item))); });
    upload.file_count = reader.number<std::uint16_t>("file_count", { 1, 65535 });
}

}
