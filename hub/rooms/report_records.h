#pragma once

#include "hub/core/time.h"
#include "lintel/v1/room.pb.h"

#include <soci/soci.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What people reported, in the store. As records.h: in the caller's transaction, throws
/// soci::soci_error.
namespace lintel::hub::rooms {

inline constexpr std::size_t kMaxOpenReports = 5;

struct ReportRecord
{
    std::int64_t number = 0;
    std::string room_id;
    std::string room; ///< its name
    v1::ReportCategory category = v1::REPORT_CATEGORY_OTHER;
    std::string words;
    Instant reported_at;
    Instant solved_at; ///< epoch: not yet
    std::string note;
};

/// Returns its number.
std::int64_t insert_report(soci::session &sql, const ReportRecord &report);
void solve_report(soci::session &sql, std::int64_t number, Instant at, const std::string &note);

[[nodiscard]] std::optional<ReportRecord> load_report(soci::session &sql, std::int64_t number);
/// The newest first, at most `most`. Empty room id: of all rooms.
[[nodiscard]] std::vector<ReportRecord> load_reports(soci::session &sql, const std::string &room_id, bool solved_too,
                                                     std::size_t most);
/// For the glass: the newest first, at most kMaxOpenReports.
[[nodiscard]] std::vector<v1::OpenReport> load_open_reports(soci::session &sql, const std::string &room_id);
[[nodiscard]] std::int64_t count_open_reports(soci::session &sql, const std::string &room_id);
/// Forgets those that were solved before.
void purge_reports(soci::session &sql, Instant before);

} // namespace lintel::hub::rooms
