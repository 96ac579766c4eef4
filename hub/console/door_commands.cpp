#include "hub/console/door_commands.h"

#include <cstdint>

namespace lintel::hub::console {
namespace {

struct ReportValues
{
    std::string room;
    bool all = false;
    std::int64_t number = 0;
    std::string note;
};

} // namespace

void add_door_commands(Commands &to)
{
    CLI::App *report = to.group("report", "What people at the doors say does not work");
    const auto shown = std::make_shared<ReportValues>();
    CLI::App *command = to.command<ReportValues>(
        report, "list", "Reports that nobody has solved, the newest first", shown,
        [](const ReportValues &v) -> Result<AdminCall> {
            return AdminCall{
                "GET", "/admin/v1/reports?room=" + percent_encode(v.room) + "&all=" + (v.all ? "1" : "0"), {}};
        });
    command->add_option("--room", shown->room, "Of this room only");
    command->add_flag("--all", shown->all, "Solved ones, too");

    const auto solved = std::make_shared<ReportValues>();
    command =
        to.command<ReportValues>(report, "solve", "It works again: off the glass with it", solved,
                                 [](const ReportValues &v) -> Result<AdminCall> {
                                     return post("/admin/v1/reports/solve", {{"number", v.number}, {"note", v.note}});
                                 });
    command->add_option("NUMBER", solved->number, "As `report list` has it")->required();
    command->add_option("--note", solved->note, "What was done");

    to.list(to.group("no-shows", "Series to which nobody comes"), "The most missed first", "/admin/v1/no-shows");
}

} // namespace lintel::hub::console
