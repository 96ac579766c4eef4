#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace spdlog {
class logger;
}

/// What the hub writes for those who run it: one line an event, on standard error.
/// Never a secret: no token, PIN, password, key, nor the title of a meeting.
namespace lintel::hub::ops {

enum class LogFormat : std::uint8_t { Text, Json };
enum class Level : std::uint8_t { Debug, Info, Warning, Error };

struct Field
{
    std::string_view name;
    std::variant<std::string, std::int64_t, double, bool> value;
};

/// Thread-safe, cheap to copy. Text: `2026-11-20T13:30:00.123Z warning net "words" client=…`;
/// JSON: one object a line with time, level, part, message and the fields.
class Log
{
public:
    [[nodiscard]] static Log to_stderr(LogFormat format, Level least);

    /// The same log, under the name of a part of the hub.
    [[nodiscard]] Log for_part(std::string part) const;

    void debug(std::string_view message, std::initializer_list<Field> fields = {}) const;
    void info(std::string_view message, std::initializer_list<Field> fields = {}) const;
    void warning(std::string_view message, std::initializer_list<Field> fields = {}) const;
    void error(std::string_view message, std::initializer_list<Field> fields = {}) const;

private:
    Log(std::shared_ptr<spdlog::logger> sink, LogFormat format, std::string part);
    void write(Level level, std::string_view message, std::initializer_list<Field> fields) const;

    std::shared_ptr<spdlog::logger> m_sink;
    LogFormat m_format;
    std::string m_part;
};

} // namespace lintel::hub::ops
