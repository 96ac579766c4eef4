#pragma once

#include "hub/console/admin_client.h"
#include "hub/core/result.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lintel::hub::console {

struct ServeOptions
{
    std::filesystem::path data;
    std::string listen = "127.0.0.1:8080";
    std::filesystem::path port_file;
    std::filesystem::path tls_certificate;
    std::filesystem::path tls_key;
    std::string public_url;
    std::vector<std::string> trusted_proxies;
    bool insecure_http = false;
    std::string organisation = "Organisation";
    bool log_json = false;
    bool log_debug = false;
    std::size_t open_pairings = 20;
    std::size_t open_pairings_per_address = 4;
    double admissions_per_second = 50;
    bool tls_own = false;
    bool announce = true; ///< on the local network; on loopback never
};

/// One call to the running hub, or one visit to its data folder.
struct ClientOptions
{
    std::filesystem::path data;
    bool json = false;
    /// Reads files and standard input where the command says so.
    std::function<Result<AdminCall>()> call;
    /// What is done with the answer; gives what is printed in its place, JSON. May be empty.
    std::function<Result<std::string>(const std::string &answer)> then;
    /// What was answered, for people; empty: as for_people() has it.
    std::function<std::string(const std::string &answer)> print;
    /// Set: no call, but work on the data folder itself; gives what is printed, JSON.
    std::function<Result<std::string>(const std::filesystem::path &data)> local;
};

/// Nothing to do: help or version was printed, or the usage was wrong.
struct Finished
{
    int exit_code = 0;
};

[[nodiscard]] std::variant<ServeOptions, ClientOptions, Finished> parse_command_line(int argc, const char *const *argv);

/// 0 done, 1 refused with the reason on standard error.
[[nodiscard]] int run_client(const ClientOptions &options);

} // namespace lintel::hub::console
