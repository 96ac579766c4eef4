#include "explorer/booking_world.h"
#include "explorer/pairing_world.h"
#include "explorer/tables.h"

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

template <typename Model>
bool walk(const char *name, const Model &model, std::FILE *out)
{
    const auto began = std::chrono::steady_clock::now();
    const Findings findings = Walk<Model>(model).run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::fprintf(out, "%-18s %9zu configurations, %10zu transitions, %8zu of them where they should be, %5.1f s\n",
                 name, findings.configurations, findings.transitions, findings.good, took.count());
    for (const std::string &fault : findings.wrong)
        std::fprintf(out, "  WRONG: %s\n", fault.c_str());
    return findings.wrong.empty();
}

} // namespace

int main(int argc, char **argv)
{
    const bool tablesOnly = argc > 1 && std::strcmp(argv[1], "--tables") == 0;
    std::FILE *out = tablesOnly ? stderr : stdout;
    try {
        const PairingModel pairing;
        const BookingModel booking;
        bool well = walk("pairing", pairing, out);
        well = walk("booking", booking, out) && well;
        if (tablesOnly)
            std::printf("%s\n%s\n%s", pairing.displayTable().markdown().c_str(), pairing.hubTable().markdown().c_str(),
                        booking.table().markdown().c_str());
        return well ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(out, "WRONG: %s\n", error.what());
        return 1;
    }
}
