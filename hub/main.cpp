#include "hub/console/command_line.h"
#include "hub/serve.h"

#include <google/protobuf/stubs/logging.h>

int main(int argc, char **argv)
{
    using namespace lintel::hub;
    // What clients send wrong is told to them, not written to our error stream.
    google::protobuf::SetLogHandler(nullptr);
    const auto parsed = console::parse_command_line(argc, argv);
    if (const auto *finished = std::get_if<console::Finished>(&parsed))
        return finished->exit_code;
    if (const auto *options = std::get_if<console::ServeOptions>(&parsed))
        return serve(*options);
    return console::run_client(std::get<console::ClientOptions>(parsed));
}
