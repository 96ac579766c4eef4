#include "hub/console/trust_commands.h"

#include "hub/core/encoding.h"
#include "hub/core/message_json.h"
#include "hub/core/private_file.h"
#include "lintel/v1/admin.pb.h"

#include <cstdio>
#include <system_error>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kSeedSize = 32;
constexpr std::size_t kMaxSeedText = 256;

/// Writes DIR/v1/revocations/<key>, so that any web server can hold them.
Result<std::string> write_revocations(const std::string &dir, const std::string &answer)
{
    v1::RevocationList list;
    if (auto read = core::from_json(answer, list); !read)
        return tl::unexpected<Error>(read.error());
    const std::filesystem::path folder = std::filesystem::path(dir) / "v1" / "revocations";
    std::error_code error;
    if (std::filesystem::create_directories(folder, error); error)
        return fail(Errc::InvalidRequest, "cannot create " + folder.string() + ": " + error.message());
    for (const v1::Revocation &proof : list.revocations()) {
        const auto file = folder / core::to_hex(proof.display_key());
        if (auto written = core::write_whole(file, proof.SerializeAsString(), 0644); !written)
            return tl::unexpected<Error>(written.error());
    }
    return Json{{"written", list.revocations_size()}, {"folder", folder.string()}}.dump() + '\n';
}

/// Out of the hub's folder into a file that an admin puts in a safe.
Result<std::string> export_recovery_key(const std::string &file, const std::filesystem::path &data)
{
    const auto from = data / "recovery-key";
    auto seed = core::read_file(from, kMaxSeedText);
    if (!seed && seed.error().code == Errc::NotFound)
        return fail(Errc::NotFound,
                    "there is no recovery key in " + data.string() + ": it was exported already, or the hub never ran");
    if (!seed)
        return seed;
    if (seed->size() != kSeedSize)
        return fail(Errc::Internal, from.string() + " holds no key");
    std::error_code error;
    if (std::filesystem::exists(file, error) || error)
        return fail(Errc::InvalidRequest, file + " is there already, or cannot be looked at; nothing is overwritten");
    // As text, so that it can be printed, too. The file is on the disk before the other one goes.
    if (auto written = core::write_whole(file, core::to_hex(*seed) + '\n'); !written)
        return tl::unexpected<Error>(written.error());
    if (auto removed = core::remove_synced(from); !removed)
        return tl::unexpected<Error>(removed.error());
    return Json{{"exported", file}}.dump() + '\n';
}

std::string without_line_end(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text;
}

/// As it was exported, or the 32 bytes themselves. "-": from standard input.
Result<std::string> recovery_seed(const std::string &file)
{
    std::string content;
    if (file == "-") {
        char buffer[kMaxSeedText];
        content.assign(buffer, std::fread(buffer, 1, sizeof buffer, stdin));
    } else {
        auto read = core::read_file(file, kMaxSeedText);
        if (!read)
            return read;
        content = std::move(*read);
    }
    if (content.size() == kSeedSize)
        return content;
    auto seed = core::from_hex(without_line_end(content));
    if (!seed || seed->size() != kSeedSize)
        return fail(Errc::InvalidRequest, (file == "-" ? "standard input" : file) + " holds no recovery key");
    return *seed;
}

AdminCall post(const char *path, const google::protobuf::Message &message)
{
    return {"POST", path, core::to_json(message)};
}

struct Recovery
{
    std::string file;
    std::string next;
};

/// What was signed with the key before is no longer enough for displays that follow to this one.
template <typename Values>
Result<std::string> with_export_hint(const Values &, const std::string &answer)
{
    auto json = nlohmann::ordered_json::parse(answer, nullptr, false);
    if (!json.is_object())
        return answer;
    json["hint"] = "where revocations lie as files on a web server, export them again: "
                   "lintel-hub display export-revocations DIR";
    return json.dump();
}

void add_keys(Commands &to)
{
    CLI::App *keys = to.group("keys", "What displays know this hub by");
    to.list(keys, "The hub's key, its recovery key, and how they changed", "/admin/v1/keys");
    const auto nothing = std::make_shared<std::string>();
    to.command<std::string>(
        keys, "rotate", "Give the hub a new key; displays follow by themselves", nothing,
        [](const std::string &) -> Result<AdminCall> { return post("/admin/v1/keys/rotate", v1::KeysRotate()); },
        with_export_hint<std::string>);
    const auto file = std::make_shared<std::string>();
    to.local<std::string>(keys, "export-recovery", "Move the recovery key's private half into a file, for a safe", file,
                          export_recovery_key)
        ->add_option("FILE", *file, "Written with mode 0600; then the hub's own copy is deleted")
        ->required();
    const auto r = std::make_shared<Recovery>();
    CLI::App *recover = to.command<Recovery>(
        keys, "recover", "Vouch for the hub's present key, when displays know one that is lost", r,
        [](const Recovery &v) -> Result<AdminCall> {
            v1::KeysRecover message;
            const auto seed = recovery_seed(v.file);
            if (!seed)
                return tl::unexpected<Error>(seed.error());
            message.set_recovery_seed(*seed);
            const auto next = core::from_hex(v.next);
            if (!next)
                return fail(Errc::InvalidRequest, "--next-recovery-key is 64 hexadecimal characters");
            message.set_next_recovery_key(*next);
            return post("/admin/v1/keys/recover", message);
        },
        with_export_hint<Recovery>);
    recover->add_option("--recovery-key", r->file, "The exported file; - reads standard input")->required();
    recover->add_option("--next-recovery-key", r->next, "Public half of another recovery key for the time after");
}

} // namespace

void add_trust_commands(Commands &to, CLI::App *display)
{
    const auto id = std::make_shared<std::string>();
    to.command<std::string>(display, "revoke", "Send a display away: it forgets its room for good", id,
                            [](const std::string &binding) -> Result<AdminCall> {
                                v1::DisplayRevoke message;
                                message.set_id(binding);
                                return post("/admin/v1/displays/revoke", message);
                            })
        ->add_option("ID", *id, "As `display list --json` has it")
        ->required();
    const auto dir = std::make_shared<std::string>();
    to.command<std::string>(
          display, "export-revocations", "Write all revocations as files that any web server can hold", dir,
          [](const std::string &) -> Result<AdminCall> {
              return AdminCall{"GET", "/admin/v1/displays/revocations", {}};
          },
          write_revocations)
        ->add_option("DIR", *dir, "What the web server has at its root")
        ->required();
    add_keys(to);
}

} // namespace lintel::hub::console
