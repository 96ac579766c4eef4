#include "hub/console/backup.h"

#include "hub/core/ids.h"
#include "hub/core/private_file.h"
#include "hub/core/sealed_archive.h"
#include "hub/store/copy.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <system_error>
#include <vector>

namespace lintel::hub::console {
namespace {

namespace fs = std::filesystem;
using Entries = std::vector<core::ArchiveEntry>;

constexpr const char *kStore = "hub.db";
constexpr std::size_t kMaxStore = std::size_t{512} << 20U;
constexpr std::size_t kMaxFile = std::size_t{1} << 20U;
constexpr std::size_t kShortestPassphrase = 8;
constexpr int kTries = 3;

/// Made anew by the hub, or true of this machine only. The store itself is copied, not read.
constexpr std::array kLeftOut{"hub.db", "hub.db-wal", "hub.db-shm", "hub.opened", "lock", "tls-own.pem"};

/// Removes a file or folder at the end, whatever happened.
class Removed
{
public:
    explicit Removed(fs::path path) : m_path(std::move(path)) {}
    Removed(const Removed &) = delete;
    Removed &operator=(const Removed &) = delete;
    ~Removed()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }
    void keep() { m_path.clear(); }

private:
    fs::path m_path;
};

bool belongs(const fs::directory_entry &file)
{
    const std::string name = file.path().filename().string();
    return file.is_regular_file() && !file.is_symlink() && !name.starts_with('.') &&
           std::find(kLeftOut.begin(), kLeftOut.end(), name) == kLeftOut.end();
}

/// The keys and secrets, by name.
Result<Entries> small_files(const fs::path &data)
{
    Entries entries;
    std::error_code error;
    for (const fs::directory_entry &file : fs::directory_iterator(data, error)) {
        if (!belongs(file))
            continue;
        auto content = core::read_file(file.path(), kMaxFile);
        if (!content)
            return tl::unexpected<Error>(content.error());
        entries.push_back({file.path().filename().string(), std::move(*content)});
    }
    if (error)
        return fail(Errc::NotFound, "cannot read " + data.string() + ": " + error.message());
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return entries;
}

Result<std::string> copy_of_store(const fs::path &data)
{
    const fs::path copy = data / (".backup-" + core::random_id() + ".db");
    const Removed removed(copy);
    if (auto copied = store::copy_store(data, copy); !copied)
        return tl::unexpected<Error>(copied.error());
    return core::read_file(copy, kMaxStore);
}

/// A key that changes meanwhile would fit the store of before or after only.
Result<Entries> everything(const fs::path &data)
{
    for (int attempt = 0; attempt < kTries; ++attempt) {
        auto before = small_files(data);
        if (!before)
            return before;
        auto store = copy_of_store(data);
        if (!store)
            return tl::unexpected<Error>(store.error());
        auto after = small_files(data);
        if (!after)
            return after;
        if (*before == *after) {
            before->push_back({kStore, std::move(*store)});
            return before;
        }
    }
    return fail(Errc::Unavailable, "the hub's keys are changing; try again");
}

Result<void> check_passphrase(const std::string &passphrase)
{
    if (passphrase.size() < kShortestPassphrase)
        return fail(Errc::InvalidRequest, "the passphrase has 8 bytes or more", "passphrase");
    return {};
}

bool is_file_name(const std::string &name)
{
    return !name.empty() && name.size() < 100 && !name.starts_with('.') && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

} // namespace

Result<std::string> make_backup(const fs::path &data, const std::string &passphrase)
{
    if (auto good = check_passphrase(passphrase); !good)
        return tl::unexpected<Error>(good.error());
    const auto entries = everything(data);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    return core::seal_archive(*entries, passphrase);
}

Result<void> restore_backup(const std::string &sealed, const std::string &passphrase, const fs::path &data)
{
    const auto entries = core::open_archive(sealed, passphrase);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    const bool whole =
        std::all_of(entries->begin(), entries->end(), [](const auto &e) { return is_file_name(e.name); }) &&
        std::count_if(entries->begin(), entries->end(), [](const auto &e) { return e.name == kStore; }) == 1;
    if (!whole)
        return fail(Errc::InvalidRequest, "this file holds no hub");

    std::error_code error;
    const bool there = fs::exists(data, error);
    if (there && (!fs::is_directory(data, error) || !fs::is_empty(data, error) || error))
        return fail(Errc::Conflict, data.string() + " is not an empty folder; nothing is overwritten");
    // Put together beside it: a folder with half a hub in it is never seen.
    const fs::path target = fs::absolute(data).lexically_normal();
    const fs::path beside = (target.has_filename() ? target : target.parent_path()).string() + ".restoring-" +
                            core::random_id().substr(0, 8);
    fs::create_directories(beside.parent_path(), error);
    if (error || ::mkdir(beside.c_str(), 0700) != 0)
        return fail(Errc::InvalidRequest, "cannot create " + beside.string());
    Removed removed(beside);
    for (const core::ArchiveEntry &entry : *entries) {
        if (auto written = core::write_whole(beside / entry.name, entry.content); !written)
            return written;
    }
    if (auto begun = store::begin_generation(beside / kStore); !begun)
        return begun;
    fs::rename(beside, target, error);
    if (error)
        return fail(Errc::InvalidRequest, "cannot put the hub's data at " + data.string() + ": " + error.message());
    removed.keep();
    return {};
}

} // namespace lintel::hub::console
