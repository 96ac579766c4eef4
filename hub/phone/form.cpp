#include "hub/phone/form.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/core/ids.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace lintel::hub::phone {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kMostMinutes = 24 * 60;
constexpr std::size_t kMaxTitle = 200; // bytes
constexpr std::size_t kMaxWords = 500; // characters
constexpr std::size_t kMaxId = 300;

std::optional<std::int64_t> number(const std::string &text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

/// The beginning that has at most `bytes` bytes and `characters` characters, whole ones.
std::string shortened(const std::string &text, std::size_t bytes, std::size_t characters)
{
    std::size_t count = 0, end = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool begins = i == text.size() || (static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U;
        if (!begins)
            continue;
        if (i > bytes || count > characters)
            break;
        end = i;
        ++count;
    }
    return text.substr(0, end);
}

/// As far as the room lets people name their meetings.
std::string title_of(const Fields &fields, const v1::Settings &settings)
{
    std::string title = shortened(fields("title"), kMaxTitle, kMaxTitle);
    const bool typed = !settings.has_booking_title_typed() || settings.booking_title_typed();
    const auto &offered = settings.booking_titles();
    return typed || std::find(offered.begin(), offered.end(), title) != offered.end() ? title : std::string();
}

Result<void> read_book(const Fields &fields, const v1::RoomSnapshot &room, v1::BookAction &book)
{
    const auto start = number(fields("start"));
    if (!start)
        return fail(Errc::InvalidRequest, "start is not a time", "start");
    const auto minutes = number(fields("minutes"));
    const auto end =
        minutes && *minutes <= kMostMinutes ? std::optional(*start + *minutes * kMinute) : number(fields("end"));
    if (!end)
        return fail(Errc::InvalidRequest, "end is not a time", "end");
    book.set_start_ms(*start);
    book.set_end_ms(*end);
    book.set_title(title_of(fields, room.settings()));
    return {};
}

Result<std::string> meeting(const Fields &fields)
{
    std::string id = fields("id");
    if (id.empty() || id.size() > kMaxId)
        return fail(Errc::InvalidRequest, "id names no meeting", "id");
    return id;
}

Result<void> read_action(const Fields &fields, const v1::RoomSnapshot &room, v1::BookingIntent &intent)
{
    const std::string what = fields("do");
    if (what == "book")
        return read_book(fields, room, *intent.mutable_book());
    if (what == "report") {
        const auto category = number(fields("category"));
        if (!category || *category > v1::ReportCategory_MAX)
            return fail(Errc::InvalidRequest, "category is none of those there are", "category");
        intent.mutable_report()->set_category(static_cast<v1::ReportCategory>(*category));
        intent.mutable_report()->set_words(shortened(fields("words"), 4 * kMaxWords, kMaxWords));
        return {};
    }
    const auto id = meeting(fields);
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (what == "check_in") {
        intent.mutable_check_in()->set_instance_id(*id);
        return {};
    }
    const auto end = number(fields("end"));
    if (!end)
        return fail(Errc::InvalidRequest, "end is not a time", "end");
    if (what == "extend") {
        intent.mutable_extend()->set_instance_id(*id);
        intent.mutable_extend()->set_end_ms(*end);
        return {};
    }
    if (what != "end")
        return fail(Errc::InvalidRequest, "this cannot be done here", "do");
    intent.mutable_end()->set_instance_id(*id);
    intent.mutable_end()->set_end_ms(*end);
    return {};
}

std::string key_of(const std::string &form, const v1::BookingIntent &intent)
{
    std::string bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream coded(&stream);
        coded.SetSerializationDeterministic(true);
        intent.SerializeToCodedStream(&coded);
    }
    return core::to_hex(core::sha256({"lintel phone form 1\n", form, "\n", bytes}).substr(0, 16));
}

} // namespace

Result<v1::BookingIntent> intent_of(const Fields &fields, const v1::RoomSnapshot &room)
{
    const std::string form = fields("form");
    if (!core::is_id(form))
        return fail(Errc::InvalidRequest, "the form has no number", "form");
    v1::BookingIntent intent;
    if (const auto read = read_action(fields, room, intent); !read)
        return tl::unexpected<Error>(read.error());
    intent.set_idempotency_key(key_of(form, intent));
    return intent;
}

std::string action_of(const v1::BookingIntent &intent)
{
    switch (intent.action_case()) {
    case v1::BookingIntent::kBook:
        return "book";
    case v1::BookingIntent::kExtend:
        return "extend";
    case v1::BookingIntent::kEnd:
        return "end";
    case v1::BookingIntent::kCheckIn:
        return "check_in";
    case v1::BookingIntent::kReport:
    case v1::BookingIntent::ACTION_NOT_SET:
        break;
    }
    return "report";
}

} // namespace lintel::hub::phone
