#include "hub/rooms/report_records.h"

namespace lintel::hub::rooms {
namespace {

template <typename... Uses>
std::vector<ReportRecord> select_reports(soci::session &sql, const std::string &where, const Uses &...uses)
{
    std::vector<ReportRecord> reports;
    ReportRecord row;
    long long number = 0, reported = 0, solved = 0;
    int category = 0;
    soci::statement st(sql);
    (st.exchange(soci::use(uses)), ...);
    st.exchange(soci::into(number));
    st.exchange(soci::into(row.room_id));
    st.exchange(soci::into(row.room));
    st.exchange(soci::into(category));
    st.exchange(soci::into(row.words));
    st.exchange(soci::into(reported));
    st.exchange(soci::into(solved));
    st.exchange(soci::into(row.note));
    st.alloc();
    st.prepare("SELECT p.number, p.room_id, r.name, p.category, p.words, p.reported_at, p.solved_at, p.note "
               "FROM reports p JOIN rooms r ON r.id = p.room_id " +
               where);
    st.define_and_bind();
    st.execute();
    while (st.fetch()) {
        row.number = number;
        row.category = v1::ReportCategory_IsValid(category) ? static_cast<v1::ReportCategory>(category)
                                                            : v1::REPORT_CATEGORY_OTHER;
        row.reported_at = from_ms(reported);
        row.solved_at = from_ms(solved);
        reports.push_back(row);
    }
    return reports;
}

} // namespace

std::int64_t insert_report(soci::session &sql, const ReportRecord &report)
{
    const int category = report.category;
    const std::int64_t at = to_ms(report.reported_at);
    sql << "INSERT INTO reports (room_id, category, words, reported_at) VALUES (:room, :category, :words, :at)",
        soci::use(report.room_id), soci::use(category), soci::use(report.words), soci::use(at);
    long long number = 0;
    sql << "SELECT MAX(number) FROM reports", soci::into(number);
    return number;
}

void solve_report(soci::session &sql, std::int64_t number, Instant at, const std::string &note)
{
    const std::int64_t at_ms = to_ms(at);
    sql << "UPDATE reports SET solved_at = :at, note = :note WHERE number = :number", soci::use(at_ms), soci::use(note),
        soci::use(number);
}

std::optional<ReportRecord> load_report(soci::session &sql, std::int64_t number)
{
    auto found = select_reports(sql, "WHERE p.number = :number", number);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<ReportRecord> load_reports(soci::session &sql, const std::string &room_id, bool solved_too,
                                       std::size_t most)
{
    const int all_rooms = room_id.empty() ? 1 : 0;
    const int solved = solved_too ? 1 : 0;
    const auto limit = static_cast<std::int64_t>(most);
    return select_reports(sql,
                          "WHERE (p.room_id = :room OR :every = 1) AND (p.solved_at = 0 OR :solved = 1) "
                          "ORDER BY p.number DESC LIMIT :most",
                          room_id, all_rooms, solved, limit);
}

std::vector<v1::OpenReport> load_open_reports(soci::session &sql, const std::string &room_id)
{
    std::vector<v1::OpenReport> open;
    for (const ReportRecord &report : load_reports(sql, room_id, false, kMaxOpenReports)) {
        v1::OpenReport &out = open.emplace_back();
        out.set_category(report.category);
        out.set_reported_at_ms(to_ms(report.reported_at));
    }
    return open;
}

std::int64_t count_open_reports(soci::session &sql, const std::string &room_id)
{
    long long count = 0;
    sql << "SELECT COUNT(*) FROM reports WHERE room_id = :room AND solved_at = 0", soci::use(room_id),
        soci::into(count);
    return count;
}

void purge_reports(soci::session &sql, Instant before)
{
    const std::int64_t before_ms = to_ms(before);
    sql << "DELETE FROM reports WHERE solved_at > 0 AND solved_at < :before", soci::use(before_ms);
}

} // namespace lintel::hub::rooms
