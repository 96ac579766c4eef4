#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <sys/types.h>

namespace lintel::hub::calendars {

/// A real Radicale on a free port of 127.0.0.1 with its own storage; user "room",
/// password "s3cret pass". Ends with the object.
class Radicale
{
public:
    /// Null when the server cannot be started.
    static std::unique_ptr<Radicale> start();
    Radicale(const Radicale &) = delete;
    Radicale &operator=(const Radicale &) = delete;
    ~Radicale();

    [[nodiscard]] std::string url(const std::string &path) const;
    /// Makes a calendar /room/NAME/.
    void make_calendar(const std::string &name, const std::string &components = "VEVENT") const;
    [[nodiscard]] const std::filesystem::path &storage() const { return dir_; }

private:
    Radicale() = default;
    std::filesystem::path dir_;
    int port_ = 0;
    pid_t pid_ = -1;
};

/// A port nobody listens on at the moment.
int free_port();
/// Whether somebody listens there.
bool answers(int port);

} // namespace lintel::hub::calendars
