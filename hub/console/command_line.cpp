#include "hub/console/command_line.h"

#include "hub/console/commands.h"
#include "hub/console/printing.h"

#include <CLI/CLI.hpp>
#include <curl/curl.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>

namespace lintel::hub::console {
namespace {

constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

/// What is wrong with it as an address that people open; empty: nothing.
std::string public_url_problem(const std::string &text)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    const auto has = [&url](CURLUPart part) {
        char *value = nullptr;
        const bool there = curl_url_get(url.get(), part, &value, 0) == CURLUE_OK;
        curl_free(value);
        return there;
    };
    const bool http = text.starts_with("https://") || text.starts_with("http://");
    if (!http || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK || has(CURLUPART_USER) ||
        has(CURLUPART_QUERY) || has(CURLUPART_FRAGMENT))
        return "must be like https://rooms.example.org, with nothing behind the path";
    return {};
}

std::string name_problem(const std::string &text)
{
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (text.find_first_not_of(' ') == std::string::npos || text.size() > 100 ||
        std::any_of(text.begin(), text.end(), is_control))
        return "must be one line of 1 to 100 bytes";
    return {};
}

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
    serve
        ->add_option("--public-url", o.public_url,
                     "Where people and displays reach this hub: https://rooms.example.org")
        ->check(CLI::Validator(&public_url_problem, "URL"));
    serve->add_option("--trusted-proxy", o.trusted_proxies, "Addresses whose X-Forwarded-For is believed: 10.0.0.0/8")
        ->take_all();
    serve->add_flag("--insecure-http", o.insecure_http,
                    "Allow plain HTTP to a TLS proxy on another machine; displays speak none beyond their own");
    serve->add_flag_callback(
        "--no-announce", [&o] { o.announce = false; }, "Do not tell the local network (mDNS) where this hub is");
    serve->add_option("--organisation", o.organisation, "Name given to the organisation when the store is new")
        ->check(CLI::Validator(&name_problem, "NAME"))
        ->capture_default_str();
    serve
        ->add_option_function<std::string>(
            "--log-format", [&o](const std::string &format) { o.log_json = format == "json"; }, "text or json")
        ->check(CLI::IsMember({"text", "json"}));
    serve->add_flag("--debug", o.log_debug, "Log every request");
    serve->add_option("--max-pairings", o.open_pairings, "Displays that may wait for their PIN to be typed at once")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    serve->add_option("--max-pairings-per-address", o.open_pairings_per_address, "The same, from one address")
        ->check(CLI::Range(1, 1000))
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
        if (const auto words = app.remaining(true); !words.empty() && e.get_name() == "RequiredError")
            std::fprintf(stderr, "\"%s\" is not known here.\n", words.front().c_str());
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
