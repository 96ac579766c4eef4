#include "hub/ops/log.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <array>
#include <chrono>

namespace lintel::hub::ops {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kNames{"debug", "info", "warning", "error"};

const char *name_of(Level level)
{
    return kNames.at(static_cast<std::size_t>(level));
}

spdlog::level::level_enum spd(Level level)
{
    constexpr std::array kLevels{spdlog::level::debug, spdlog::level::info, spdlog::level::warn, spdlog::level::err};
    return kLevels.at(static_cast<std::size_t>(level));
}

std::string now_text()
{
    const auto now = std::chrono::system_clock::now();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(now)), ms);
}

Json json_of(const Field &field)
{
    return std::visit([](const auto &value) { return Json(value); }, field.value);
}

/// Quoted only where it must be: what a client sent cannot forge a line.
std::string text_of(const Field &field)
{
    if (const auto *text = std::get_if<std::string>(&field.value)) {
        constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@%+[]";
        if (!text->empty() && text->find_first_not_of(kPlain) == std::string::npos)
            return *text;
    }
    return json_of(field).dump(-1, ' ', true, Json::error_handler_t::replace);
}

} // namespace

Log::Log(std::shared_ptr<spdlog::logger> sink, LogFormat format, std::string part)
    : m_sink(std::move(sink)), m_format(format), m_part(std::move(part))
{}

Log Log::to_stderr(LogFormat format, Level least)
{
    auto logger = std::make_shared<spdlog::logger>("hub", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_formatter(std::make_unique<spdlog::pattern_formatter>("%v"));
    logger->set_level(spd(least));
    logger->flush_on(spdlog::level::debug);
    return Log(std::move(logger), format, "hub");
}

Log Log::for_part(std::string part) const
{
    return Log(m_sink, m_format, std::move(part));
}

void Log::write(Level level, std::string_view message, std::initializer_list<Field> fields) const
{
    if (!m_sink->should_log(spd(level)))
        return;
    std::string line;
    if (m_format == LogFormat::Json) {
        Json object{{"time", now_text()}, {"level", name_of(level)}, {"part", m_part}, {"message", message}};
        for (const Field &field : fields)
            object[std::string(field.name)] = json_of(field);
        line = object.dump(-1, ' ', true, Json::error_handler_t::replace);
    } else {
        line = fmt::format("{} {} {} {}", now_text(), name_of(level), m_part,
                           Json(message).dump(-1, ' ', true, Json::error_handler_t::replace));
        for (const Field &field : fields)
            line += fmt::format(" {}={}", field.name, text_of(field));
    }
    m_sink->log(spd(level), spdlog::string_view_t(line.data(), line.size()));
}

void Log::debug(std::string_view message, std::initializer_list<Field> fields) const
{
    write(Level::Debug, message, fields);
}
void Log::info(std::string_view message, std::initializer_list<Field> fields) const
{
    write(Level::Info, message, fields);
}
void Log::warning(std::string_view message, std::initializer_list<Field> fields) const
{
    write(Level::Warning, message, fields);
}
void Log::error(std::string_view message, std::initializer_list<Field> fields) const
{
    write(Level::Error, message, fields);
}

} // namespace lintel::hub::ops
