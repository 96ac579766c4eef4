#include "hub/console/command_line.h"

#include "hub/console/commands.h"
#include "hub/console/printing.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>

namespace lintel::hub::console {
namespace {

constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

void add_serve(CLI::App &app, ServeOptions &o, bool &chosen)
{
    CLI::App *serve = app.add_subcommand("serve", "Run the hub");
    serve->add_option("--data", o.data, "Folder of everything the hub keeps")->required();
    serve->add_option("--listen", o.listen, "ADDRESS:PORT; port 0 takes a free one")->capture_default_str();
    serve->add_option("--port-file", o.port_file, "Write the port to this file once listening");
    CLI::Option *certificate = serve->add_option("--tls-cert", o.tls_certificate, "Certificate with its chain, PEM");
    CLI::Option *key = serve->add_option("--tls-key", o.tls_key, "Its key, PEM");
    certificate->needs(key);
    key->needs(certificate);
    serve
        ->add_flag("--tls-own", o.tls_own,
                   "Speak TLS with a certificate that the hub makes itself; paired displays accept it by its key")
        ->excludes(certificate)
        ->excludes(key);
    serve->add_option("--public-url", o.public_url,
                      "Where people and displays reach this hub: https://rooms.example.org");
    serve->add_option("--trusted-proxy", o.trusted_proxies, "Addresses whose X-Forwarded-For is believed: 10.0.0.0/8")
        ->take_all();
    serve->add_flag("--insecure-http", o.insecure_http, "Allow plain HTTP to other machines");
    serve->add_flag_callback(
        "--no-announce", [&o] { o.announce = false; }, "Do not tell the local network (mDNS) where this hub is");
    serve->add_option("--organisation", o.organisation, "Name given to the organisation when the store is new")
        ->capture_default_str();
    serve
        ->add_option_function<std::string>(
            "--log-format", [&o](const std::string &format) { o.log_json = format == "json"; }, "text or json")
        ->check(CLI::IsMember({"text", "json"}));
    serve->add_flag("--debug", o.log_debug, "Log every request");
    serve->add_option("--max-pairings", o.open_pairings, "Displays that may wait for their PIN to be typed at once")
        ->capture_default_str();
    serve->add_option("--max-pairings-per-address", o.open_pairings_per_address, "The same, from one address")
        ->capture_default_str();
    serve
        ->add_option("--admissions-per-second", o.admissions_per_second,
                     "Displays that are let back in each second after an outage; the others are told when")
        ->check(CLI::Range(1.0, 10000.0))
        ->capture_default_str();
    serve->callback([&chosen] { chosen = true; });
}

} // namespace

std::variant<ServeOptions, ClientOptions, Finished> parse_command_line(int argc, const char *const *argv)
{
    CLI::App app("The hub of Lintel room displays", "lintel-hub");
    app.require_subcommand(1);
    app.set_version_flag("--version", "lintel-hub " LINTEL_VERSION);
    ServeOptions serve;
    ClientOptions client;
    bool serving = false;
    add_serve(app, serve, serving);
    add_commands(app, client);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &e) {
        return Finished{app.exit(e) == 0 ? 0 : kWrongUsage};
    }
    if (serving)
        return serve;
    return client;
}

int run_client(const ClientOptions &options)
{
    const auto refuse = [](const Error &error) {
        std::fprintf(stderr, "lintel-hub: %s\n", error.detail.c_str());
        return kRefused;
    };
    const auto ask = [&options]() -> Result<std::string> {
        if (options.local)
            return options.local(options.data);
        const auto call = options.call();
        if (!call)
            return tl::unexpected<Error>(call.error());
        auto answer = call_hub(options.data, *call);
        return answer && options.then ? options.then(*answer) : answer;
    };
    const auto answer = ask();
    if (!answer)
        return refuse(answer.error());
    std::cout << (options.json ? *answer : options.print ? options.print(*answer) : for_people(*answer)) << std::flush;
    return std::cout ? 0 : kRefused;
}

} // namespace lintel::hub::console
