#include "hub/core/message_json.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/util/json_util.h>
#include <nlohmann/json.hpp>

#include <openssl/evp.h>

namespace lintel::hub::core {
namespace {

namespace pb = google::protobuf;
using Json = nlohmann::ordered_json;

std::string to_base64(const std::string &bytes)
{
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(out.data()),
                        reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

Json object_of(const pb::Message &message, bool all);

/// One value: of the field itself, or of its element `i` when repeated.
Json value_of(const pb::Message &m, const pb::FieldDescriptor *f, int i, bool all)
{
    const pb::Reflection *r = m.GetReflection();
    const bool many = f->is_repeated();
    switch (f->cpp_type()) {
    case pb::FieldDescriptor::CPPTYPE_INT32:
        return many ? r->GetRepeatedInt32(m, f, i) : r->GetInt32(m, f);
    case pb::FieldDescriptor::CPPTYPE_INT64:
        return many ? r->GetRepeatedInt64(m, f, i) : r->GetInt64(m, f);
    case pb::FieldDescriptor::CPPTYPE_UINT32:
        return many ? r->GetRepeatedUInt32(m, f, i) : r->GetUInt32(m, f);
    case pb::FieldDescriptor::CPPTYPE_UINT64:
        return many ? r->GetRepeatedUInt64(m, f, i) : r->GetUInt64(m, f);
    case pb::FieldDescriptor::CPPTYPE_DOUBLE:
        return many ? r->GetRepeatedDouble(m, f, i) : r->GetDouble(m, f);
    case pb::FieldDescriptor::CPPTYPE_FLOAT:
        return many ? r->GetRepeatedFloat(m, f, i) : r->GetFloat(m, f);
    case pb::FieldDescriptor::CPPTYPE_BOOL:
        return many ? r->GetRepeatedBool(m, f, i) : r->GetBool(m, f);
    case pb::FieldDescriptor::CPPTYPE_ENUM: {
        const int number = many ? r->GetRepeatedEnumValue(m, f, i) : r->GetEnumValue(m, f);
        const pb::EnumValueDescriptor *known = f->enum_type()->FindValueByNumber(number);
        return known ? Json(known->name()) : Json(number);
    }
    case pb::FieldDescriptor::CPPTYPE_STRING: {
        const std::string text = many ? r->GetRepeatedString(m, f, i) : r->GetString(m, f);
        return f->type() == pb::FieldDescriptor::TYPE_BYTES ? to_base64(text) : text;
    }
    case pb::FieldDescriptor::CPPTYPE_MESSAGE:
        return object_of(many ? r->GetRepeatedMessage(m, f, i) : r->GetMessage(m, f), all);
    }
    return {};
}

Json object_of(const pb::Message &message, bool all)
{
    Json object = Json::object();
    const pb::Descriptor *type = message.GetDescriptor();
    const pb::Reflection *reflection = message.GetReflection();
    for (int n = 0; n < type->field_count(); ++n) {
        const pb::FieldDescriptor *field = type->field(n);
        if (field->is_repeated()) {
            const int size = reflection->FieldSize(message, field);
            if (size == 0 && !all)
                continue;
            Json list = Json::array();
            for (int i = 0; i < size; ++i)
                list.push_back(value_of(message, field, i, all));
            object[field->name()] = std::move(list);
        } else if (reflection->HasField(message, field) || (all && !field->has_presence())) {
            object[field->name()] = value_of(message, field, 0, all);
        }
    }
    return object;
}

} // namespace

std::string to_json(const pb::Message &message, bool all)
{
    return object_of(message, all).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<void> from_json(std::string_view json, pb::Message &message)
{
    pb::util::JsonParseOptions options;
    options.ignore_unknown_fields = true;
    const auto status = pb::util::JsonStringToMessage(pb::StringPiece(json.data(), json.size()), &message, options);
    if (status.ok())
        return {};
    // The parser's words: "(end_ms): invalid value "x" for type TYPE_INT64" or "INVALID_ARGUMENT:…".
    std::string words(status.message().data(), status.message().size());
    std::string field;
    if (const std::size_t close = words.find("):"); words.starts_with('(') && close != std::string::npos)
        field = words.substr(1, close - 1);
    else if (const std::size_t at = words.find(": invalid value"); at < 100)
        field = words.substr(0, at);
    if (words.size() > 300)
        words.resize(300);
    return fail(Errc::InvalidRequest, "this JSON cannot be read: " + words, field);
}

} // namespace lintel::hub::core
