#pragma once

#include "hub/console/command_line.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace lintel::hub::console {

/// Makes commands: each has --data and --json, and values that live as long as it does.
class Commands
{
public:
    Commands(CLI::App &app, ClientOptions &chosen) : m_app(app), m_chosen(chosen) {}

    CLI::App *group(const std::string &name, const std::string &about)
    {
        CLI::App *group = m_app.add_subcommand(name, about);
        group->require_subcommand(1);
        return group;
    }

    /// `make(values)` gives the call once the values are read; `then(values, answer)`, where
    /// there is one, does something with the hub's answer and gives what is printed, JSON;
    /// `print(json)` gives it for people, where that is not the usual way.
    template <typename Values>
    CLI::App *command(CLI::App *group, const std::string &name, const std::string &about,
                      const std::shared_ptr<Values> &values, Result<AdminCall> (*make)(const Values &),
                      Result<std::string> (*then)(const Values &, const std::string &) = nullptr,
                      std::string (*print)(const std::string &) = nullptr)
    {
        CLI::App *command = bare(group, name, about, "The running hub's data folder");
        command->callback([&chosen = m_chosen, values, make, then, print] {
            chosen.call = [values, make] { return make(*values); };
            if (then)
                chosen.then = [values, then](const std::string &answer) { return then(*values, answer); };
            if (print)
                chosen.print = print;
        });
        return command;
    }

    /// A command that works on the data folder by itself: `run(values, data)` gives what is
    /// printed, JSON.
    template <typename Values>
    CLI::App *local(CLI::App *group, const std::string &name, const std::string &about,
                    const std::shared_ptr<Values> &values,
                    Result<std::string> (*run)(const Values &, const std::filesystem::path &))
    {
        CLI::App *command = bare(group, name, about, "The hub's data folder");
        runs(command, values, run);
        return command;
    }

    /// The same for one that needs no hub.
    template <typename Values>
    CLI::App *anywhere(CLI::App *group, const std::string &name, const std::string &about,
                       const std::shared_ptr<Values> &values,
                       Result<std::string> (*run)(const Values &, const std::filesystem::path &))
    {
        CLI::App *command = bare(group, name, about, "Not needed");
        command->get_option("--data")->required(false);
        runs(command, values, run);
        return command;
    }

    CLI::App *list(CLI::App *group, const std::string &about, const std::string &path)
    {
        const auto values = std::make_shared<std::string>(path);
        return command<std::string>(group, "list", about, values, [](const std::string &from) -> Result<AdminCall> {
            return AdminCall{"GET", from, {}};
        });
    }

private:
    template <typename Values>
    void runs(CLI::App *command, const std::shared_ptr<Values> &values,
              Result<std::string> (*run)(const Values &, const std::filesystem::path &))
    {
        command->callback([&chosen = m_chosen, values, run] {
            chosen.local = [values, run](const std::filesystem::path &data) { return run(*values, data); };
        });
    }

    CLI::App *bare(CLI::App *group, const std::string &name, const std::string &about, const char *data)
    {
        CLI::App *command = group->add_subcommand(name, about);
        command->add_option("--data", m_chosen.data, data)->required();
        command->add_flag("--json", m_chosen.json, "Answer as JSON");
        return command;
    }

    CLI::App &m_app;
    ClientOptions &m_chosen;
};

[[nodiscard]] inline AdminCall post(const char *path, const nlohmann::ordered_json &body)
{
    return {"POST", path, body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)};
}

} // namespace lintel::hub::console
