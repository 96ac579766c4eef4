#include "hub/console/secret_input.h"

#include "hub/core/private_file.h"

#include <nlohmann/json.hpp>

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <utility>

namespace lintel::hub::console {
namespace {

constexpr std::size_t largest = 4096;

/// A terminal that does not show what is typed, for as long as it lives.
class Quiet
{
public:
    Quiet()
    {
        if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_set = ::tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0;
    }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;
    ~Quiet()
    {
        if (m_set)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    [[nodiscard]] bool set() const { return m_set; }

private:
    termios m_before{};
    bool m_set = false;
};

/// It travels as JSON, which would quietly replace anything else.
bool is_utf8(const std::string &text)
{
    const auto told = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore);
    const auto replaced = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return told == replaced;
}

Result<std::string> checked(std::string text, const std::string &what, const std::string &where)
{
    if (!text.empty() && text.back() == '\r')
        text.pop_back();
    if (text.empty())
        return fail(Errc::InvalidRequest, where + " does not hold " + what);
    if (!is_utf8(text))
        return fail(Errc::InvalidRequest, what + " is not UTF-8");
    return text;
}

} // namespace

Result<std::string> secret_line(const std::string &what)
{
    std::string text;
    {
        const Quiet quiet;
        if (quiet.set())
            std::fprintf(stderr, "Type %s: ", what.c_str());
        std::getline(std::cin, text);
        if (quiet.set())
            std::fputc('\n', stderr);
    }
    return checked(std::move(text), what, "standard input");
}

Result<std::string> secret_line(const std::string &what, const std::string &file)
{
    if (file.empty() || file == "-")
        return secret_line(what);
    auto text = core::read_file(file, largest);
    if (!text)
        return text;
    text->resize(std::min(text->find('\n'), text->size()));
    return checked(*std::move(text), what, file);
}

} // namespace lintel::hub::console
