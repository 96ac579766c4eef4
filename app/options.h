#pragma once

#include <QNetworkProxy>
#include <QSize>
#include <QStringList>

#include <tl/expected.hpp>

#include <cstdint>
#include <vector>

namespace lintel::app {

enum class Command : std::uint8_t {
    Run,      ///< show a room
    Scenario, ///< show a made-up situation, or draw it
    Gallery,  ///< show every component in every state, or draw it
    Status,   ///< ask the running display how it is
    Shot,     ///< ask the running display for a picture
    Retry,    ///< ask the running display to try again now
    Help,     ///< print how it is used, or the version
};

struct Options
{
    Command command = Command::Run;
    QString hub;
    QString data;
    QString caFile;
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    QStringList mounts; ///< where sticks are mounted
    bool windowed = false;
    std::vector<QSize> sizes;
    QStringList scenarios;
    QString language; ///< Scenario: another than its own, BCP 47
    QString shot;     ///< one picture, a file
    QString shots;    ///< many pictures, a folder
    bool gallery = false;
    bool version = false; ///< Help: the version only
};

/// Whether the words, before they are looked at closely, ask for something to be drawn.
/// Those that only talk to a running display need no screen.
[[nodiscard]] bool needsScreen(int argc, const char *const *argv);

/// Whether anything says which screen that is, or could be one. Without, Qt ends the program
/// with a core dump.
[[nodiscard]] bool findsScreen(int argc, const char *const *argv);

/// What the words mean. An error is one sentence about what is wrong with them.
[[nodiscard]] tl::expected<Options, QString> parseOptions(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace lintel::app
