#include "hub/console/backup_commands.h"

#include "hub/api/codec.h"
#include "hub/console/admin_client.h"
#include "hub/console/backup.h"
#include "hub/console/secret_input.h"
#include "hub/core/private_file.h"
#include "lintel/v1/admin.pb.h"

#include <utility>

namespace lintel::hub::console {
namespace asio = boost::asio;
namespace {

using Json = nlohmann::ordered_json;
using net::Request;
using net::Response;

constexpr std::size_t kMaxBackup = std::size_t{600} << 20U;

/// By the hub itself where one runs, else from its folder.
Result<std::string> fetch_backup(const std::filesystem::path &data, const std::string &passphrase)
{
    if (!hub_runs(data))
        return make_backup(data, passphrase);
    return call_hub(data, post("/admin/v1/backup", {{"passphrase", passphrase}}));
}

Result<std::string> back_up(const std::string &file, const std::filesystem::path &data)
{
    auto passphrase = secret_line("the passphrase");
    if (!passphrase)
        return passphrase;
    auto sealed = fetch_backup(data, *passphrase);
    if (!sealed)
        return sealed;
    if (auto written = core::write_whole(file, *sealed); !written)
        return tl::unexpected<Error>(written.error());
    return Json{{"file", file}, {"bytes", sealed->size()}}.dump() + '\n';
}

Result<std::string> restore(const std::string &file, const std::filesystem::path &data)
{
    auto passphrase = secret_line("the passphrase");
    if (!passphrase)
        return passphrase;
    auto sealed = core::read_file(file, kMaxBackup);
    if (!sealed)
        return sealed;
    if (auto restored = restore_backup(*sealed, *passphrase, data); !restored)
        return tl::unexpected<Error>(restored.error());
    return Json{{"restored", file}, {"data", data.string()}}.dump() + '\n';
}

} // namespace

void add_backup_routes(api::Router &router, const api::Services &services, std::filesystem::path data)
{
    const api::Services &s = services;
    router.add(
        {"POST", "/admin/v1/backup", api::Audience::Local,
         [&s, data = std::move(data)](const Request &request, const api::Route::Args &) -> asio::awaitable<Response> {
             const auto asked = api::read<v1::BackupMake>(request);
             if (!asked)
                 co_return api::problem(request, asked.error());
             auto sealed = co_await s.work([&] { return make_backup(data, asked->passphrase()); });
             if (!sealed)
                 co_return api::problem(request, sealed.error());
             Response response;
             response.content_type = "application/octet-stream";
             response.body = std::move(*sealed);
             response.headers.emplace_back("Cache-Control", "no-store");
             co_return response;
         }});
}

void add_backup_commands(Commands &to, CLI::App &app)
{
    const auto target = std::make_shared<std::string>();
    to.local<std::string>(&app, "backup", "Write all that the hub is to one sealed file; passphrase on standard input",
                          target, &back_up)
        ->add_option("FILE", *target)
        ->required();
    const auto source = std::make_shared<std::string>();
    to.local<std::string>(&app, "restore", "Put a backup into an empty data folder; passphrase on standard input",
                          source, &restore)
        ->add_option("FILE", *source)
        ->required();
}

} // namespace lintel::hub::console
