#include "explorer/booking_world.h"
#include "explorer/door_world.h"
#include "explorer/evidence_table.h"
#include "explorer/idle_world.h"
#include "explorer/pairing_world.h"
#include "explorer/session_world.h"
#include "explorer/theme_world.h"
#include "explorer/trust_world.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <exception>
#include <string>

/// Walks the worlds one after another. Ends with 0 when nothing is wrong.
///   explorer            what was walked
///   explorer --tables   docs/machines.md, from what the machines were seen to do
namespace {

using namespace lintel::explorer;

class Walks
{
public:
    explicit Walks(std::FILE *out) : m_out(out) { std::setvbuf(out, nullptr, _IOLBF, BUFSIZ); }

    template <typename Model>
    void walk(const char *name, const Model &model)
    {
        const auto began = std::chrono::steady_clock::now();
        const Findings findings = Walk<Model>(model).run();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        std::fprintf(m_out, "%-8s %8zu configurations, %9zu transitions, %6zu where they should be, %5.1f s\n", name,
                     findings.configurations, findings.transitions, findings.good, took.count());
        for (const std::string &fault : findings.wrong)
            std::fprintf(m_out, "  WRONG: %s\n", fault.c_str());
        m_well = m_well && findings.wrong.empty();
        m_counts += "| " + std::string(name) + " | " + std::to_string(findings.configurations) + " | " +
                    std::to_string(findings.transitions) + " |\n";
    }
    [[nodiscard]] bool well() const { return m_well; }
    [[nodiscard]] const std::string &counts() const { return m_counts; }

private:
    std::FILE *m_out;
    std::string m_counts;
    bool m_well = true;
};

void section(const char *title, const char *words, const std::string &table)
{
    std::printf("\n## %s\n\n%s\n\n%s", title, words, table.c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const bool tables = argc > 1 && std::strcmp(argv[1], "--tables") == 0;
    std::FILE *out = tables ? stderr : stdout;
    try {
        const SessionModel session;
        const TrustModel trust;
        const PairingModel pairing;
        const BookingModel booking;
        const ThemeModel theme;
        const DoorModel door;
        const IdleModel idle;
        Walks walks(out);
        walks.walk("session", session);
        walks.walk("trust", trust);
        walks.walk("pairing", pairing);
        walks.walk("booking", booking);
        walks.walk("theme", theme);
        walks.walk("door", door);
        walks.walk("idle", idle);
        if (!tables)
            return walks.well() ? 0 : 1;
        std::printf("# The machines, as they are\n\n"
                    "Printed by `explorer --tables` from the code, and compared with it in every test run. The\n"
                    "explorer walks every configuration of display, hub and a line between them that loses,\n"
                    "repeats and reorders, with crashes on both sides and with whatever somebody in between can\n"
                    "say. In all of them there is a deadline or a way on, nothing is forgotten without a cause,\n"
                    "and an honest hub brings the display back to live.\n\n"
                    "| world | configurations | transitions |\n| --- | --- | --- |\n%s\n"
                    "What a table does not have changes nothing in that state.\n",
                    walks.counts().c_str());
        section("Evidence", "`auth/verdict.h`: one answer, weighed as a whole. The first row that fits decides.",
                evidenceMarkdown());
        section("Trust", "`auth/trust_machine.h`: the same over time.", trust.table().markdown());
        section("Session", "`device/session_machine.h`: how a paired display stays in touch.",
                session.table().markdown());
        section("Pairing, at the display", "`auth/pairing_machine.h`", pairing.displayTable().markdown());
        section("Pairing, at the hub", "`hub/devices/pairing_machine.h`: one session.", pairing.hubTable().markdown());
        section("Booking", "`device/booking_machine.h`: one tap.", booking.table().markdown());
        section("Theme", "`themes/theme_machine.h`: what is in force, and what the disk has of it.",
                theme.table().markdown());
        section("Admin door", "`device/admin_door_machine.h`: what the admin PIN opens.", door.table().markdown());
        section("Idleness", "`device/idle.h`: how the glass rests while nobody is there.", idle.table().markdown());
        return walks.well() ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(out, "WRONG: %s\n", error.what());
        return 1;
    }
}
