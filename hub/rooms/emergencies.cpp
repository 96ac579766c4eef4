#include "hub/rooms/emergencies.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kMaxTitle = 100;
constexpr std::size_t kMaxText = 500;

Result<void> check(const v1::EmergencySet &request)
{
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    const auto is_odd = [&](char c) { return is_control(c) && c != '\n'; };
    const std::string &title = request.title();
    if (title.size() > kMaxTitle || std::any_of(title.begin(), title.end(), is_control))
        return fail(Errc::InvalidRequest, fmt::format("the title is one line of at most {} bytes", kMaxTitle), "title");
    if (title.empty() && !request.text().empty())
        return fail(Errc::InvalidRequest, "an emergency needs a title", "title");
    if (request.text().size() > kMaxText || std::any_of(request.text().begin(), request.text().end(), is_odd))
        return fail(Errc::InvalidRequest, fmt::format("the text has at most {} bytes", kMaxText), "text");
    return {};
}

void store(soci::session &sql, const Node &node, const v1::EmergencySet &request, std::int64_t now,
           const std::string &by)
{
    sql << "DELETE FROM emergencies WHERE scope = :s AND scope_id = :i", soci::use(node.scope), soci::use(node.id);
    if (!request.title().empty())
        sql << "INSERT INTO emergencies (scope, scope_id, title, words, since_at, set_by) "
               "VALUES (:s, :i, :t, :w, :n, :b)",
            soci::use(node.scope), soci::use(node.id), soci::use(request.title()), soci::use(request.text()),
            soci::use(now), soci::use(by);
}

struct Standing
{
    std::string scope;
    std::string id;
    v1::Emergency emergency;
    std::string by;
};

std::vector<Standing> load_all(soci::session &sql)
{
    std::vector<Standing> all;
    Standing one;
    std::string title, words;
    long long since = 0;
    soci::statement st =
        (sql.prepare
             << "SELECT scope, scope_id, title, words, since_at, set_by FROM emergencies ORDER BY since_at DESC",
         soci::into(one.scope), soci::into(one.id), soci::into(title), soci::into(words), soci::into(since),
         soci::into(one.by));
    st.execute();
    while (st.fetch()) {
        one.emergency.set_title(title);
        one.emergency.set_text(words);
        one.emergency.set_since_ms(since);
        all.push_back(one);
    }
    return all;
}

} // namespace

std::optional<v1::Emergency> load_emergency(soci::session &sql, const Place &place)
{
    for (auto node = place.path.rbegin(); node != place.path.rend(); ++node) {
        std::string title, words;
        long long since = 0;
        sql << "SELECT title, words, since_at FROM emergencies WHERE scope = :s AND scope_id = :i",
            soci::use(node->scope), soci::use(node->id), soci::into(title), soci::into(words), soci::into(since);
        if (!sql.got_data())
            continue;
        v1::Emergency emergency;
        emergency.set_title(title);
        emergency.set_text(words);
        emergency.set_since_ms(since);
        return emergency;
    }
    return std::nullopt;
}

Result<v1::StandingEmergency> Emergencies::set(const v1::EmergencySet &request, const std::string &by)
{
    if (auto ok = check(request); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    v1::StandingEmergency standing;
    auto rooms = m_database.write([&](soci::session &sql) -> Result<std::vector<RoomRecord>> {
        auto place = find_place(sql, request.at());
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        const std::int64_t now = to_ms(m_clock.now());
        store(sql, place->node(), request, now, by);
        standing.set_at(place->node().label);
        if (!request.title().empty()) {
            standing.mutable_emergency()->set_title(request.title());
            standing.mutable_emergency()->set_text(request.text());
            standing.mutable_emergency()->set_since_ms(now);
        }
        std::vector<RoomRecord> below = rooms_at(sql, *place);
        for (const RoomRecord &room : below)
            raise_revision(sql, room.id);
        return below;
    });
    if (!rooms)
        return tl::unexpected<Error>(std::move(rooms.error()));
    for (const RoomRecord &room : *rooms)
        m_snapshots.changed(room.id, Change::Content);
    standing.set_set_by(by);
    standing.set_rooms(static_cast<int>(rooms->size()));
    return standing;
}

Result<v1::EmergencyList> Emergencies::list()
{
    return m_database.read([&](soci::session &sql) -> Result<v1::EmergencyList> {
        v1::EmergencyList list;
        for (const Standing &one : load_all(sql)) {
            auto *out = list.add_emergencies();
            out->set_at(label_of(sql, one.scope, one.id));
            *out->mutable_emergency() = one.emergency;
            out->set_set_by(one.by);
            // Of a display that is no longer paired there is nothing left to count.
            if (const auto place = find_place(sql, out->at()))
                out->set_rooms(static_cast<int>(rooms_at(sql, *place).size()));
        }
        return list;
    });
}

} // namespace lintel::hub::rooms
