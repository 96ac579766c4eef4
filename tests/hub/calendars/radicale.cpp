#include "tests/hub/calendars/radicale.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace lintel::hub::calendars {
namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

int free_port()
{
    const int s = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(s, reinterpret_cast<sockaddr *>(&address), size) != 0)
        throw std::system_error(errno, std::generic_category(), "no port is free");
    ::getsockname(s, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(s);
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const int s = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool ok = ::connect(s, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(s);
    return ok;
}

std::unique_ptr<Radicale> Radicale::start()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "lintel-radicale-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        return nullptr;
    std::unique_ptr<Radicale> r{new Radicale};
    r->dir_ = pattern;
    r->port_ = free_port();
    std::ofstream{r->dir_ / "users"} << "room:s3cret pass\n";
    std::ofstream{r->dir_ / "config"} << "[server]\nhosts = 127.0.0.1:" << r->port_ << "\n[auth]\ntype = htpasswd\n"
                                      << "htpasswd_filename = " << (r->dir_ / "users").string()
                                      << "\nhtpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = "
                                      << (r->dir_ / "collections").string() << "\n[logging]\nlevel = error\n";
    const std::string config = (r->dir_ / "config").string();
    r->pid_ = ::fork();
    if (r->pid_ == 0) {
        const int log = ::open((r->dir_ / "log").c_str(), O_CREAT | O_WRONLY, 0600);
        ::dup2(log, 1);
        ::dup2(log, 2);
        ::execl("/usr/bin/radicale", "radicale", "-C", config.c_str(), nullptr);
        ::_exit(127);
    }
    for (int i = 0; i < 600; ++i) {
        if (answers(r->port_))
            return r;
        if (::waitpid(r->pid_, nullptr, WNOHANG) == r->pid_) {
            r->pid_ = -1;
            return nullptr;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return nullptr;
}

Radicale::~Radicale()
{
    if (pid_ > 0) {
        ::kill(pid_, SIGTERM);
        ::waitpid(pid_, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(dir_, ignored);
}

std::string Radicale::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(port_) + path;
}

void Radicale::make_calendar(const std::string &name, const std::string &components) const
{
    const auto folder = dir_ / "collections" / "collection-root" / "room" / name;
    std::filesystem::create_directories(folder);
    std::ofstream{folder / ".Radicale.props"} << R"({"tag":"VCALENDAR","C:supported-calendar-component-set":")"
                                              << components << R"(","D:displayname":")" << name << "\"}";
}

} // namespace lintel::hub::calendars
