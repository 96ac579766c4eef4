#include "app/options.h"

#include "app/proxy.h"
#include "device/setup_file.h"
#include "qml/shots.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace lintel::app {
namespace {

constexpr QLatin1StringView hub{"hub"};
constexpr QLatin1StringView data{"data"};
constexpr QLatin1StringView ca{"ca"};
constexpr QLatin1StringView proxy{"proxy"};
constexpr QLatin1StringView windowed{"windowed"};
constexpr QLatin1StringView size{"size"};
constexpr QLatin1StringView scenario{"scenario"};
constexpr QLatin1StringView language{"language"};
constexpr QLatin1StringView gallery{"gallery"};
constexpr QLatin1StringView shot{"shot"};
constexpr QLatin1StringView shots{"shots"};
constexpr QLatin1StringView json{"json"};
constexpr QLatin1StringView mounts{"mounts"};

void describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {hub, QStringLiteral("Address of the hub, https://HOST[:PORT]; else it is asked for."), QStringLiteral("URL")},
        {data, QStringLiteral("Folder for what this display keeps."), QStringLiteral("DIR")},
        {ca, QStringLiteral("PEM file of a further certificate authority to trust."), QStringLiteral("FILE")},
        {proxy, QStringLiteral("Proxy, http://HOST:PORT or socks5://HOST:PORT."), QStringLiteral("URL")},
        {mounts, QStringLiteral("Where sticks with a lintel.json are mounted; may be given several times."),
         QStringLiteral("DIR")},
        {windowed, QStringLiteral("In a window instead of the whole screen.")},
        {size, QStringLiteral("Size in pixels; with --shots also several."), QStringLiteral("WxH")},
        {scenario, QStringLiteral("Show a situation from a file, with a frozen clock."), QStringLiteral("FILE")},
        {language, QStringLiteral("With --scenario: in this language, as de or zh-CN."), QStringLiteral("LANG")},
        {gallery, QStringLiteral("Show every component in each of its states.")},
        {shot, QStringLiteral("With --scenario or --gallery: draw it into this file and end."),
         QStringLiteral("FILE.png")},
        {shots, QStringLiteral("With --scenario (several): draw each in each size into this folder and end."),
         QStringLiteral("DIR")},
        {json, QStringLiteral("status prints JSON, with or without this.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    });
}

tl::expected<void, QString> readCommand(const QStringList &words, Options &options)
{
    if (words.isEmpty()) {
        options.command = options.gallery               ? Command::Gallery
                          : options.scenarios.isEmpty() ? Command::Run
                                                        : Command::Scenario;
    } else if (words.size() == 1 && words[0] == QLatin1String("status")) {
        options.command = Command::Status;
    } else if (words.size() == 1 && words[0] == QLatin1String("retry")) {
        options.command = Command::Retry;
    } else if (words.size() == 2 && words[0] == QLatin1String("shot")) {
        options.command = Command::Shot;
        options.shot = words[1];
    } else if (words.size() == 1 && words[0] == QLatin1String("shot")) {
        return tl::unexpected(QStringLiteral("shot needs the name of the picture's file"));
    } else {
        return tl::unexpected(QStringLiteral("unknown command \"%1\"").arg(words.join(u' ')));
    }
    const bool madeUp = options.command == Command::Scenario || options.command == Command::Gallery;
    if (!madeUp && options.data.isEmpty())
        return tl::unexpected(QStringLiteral("--data DIR is missing"));
    if (options.command == Command::Scenario && !options.shot.isEmpty() && options.scenarios.size() > 1)
        return tl::unexpected(QStringLiteral("--shot draws one scenario; --shots draws several into a folder"));
    return {};
}

} // namespace

bool needsScreen(int argc, const char *const *argv)
{
    QStringList arguments;
    std::transform(argv, argv + argc, std::back_inserter(arguments),
                   [](const char *word) { return QString::fromLocal8Bit(word); });
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments); // Qt's own words are still among them; what is wrong is told later
    const auto talks = [](const QString &word) {
        return word == QLatin1String("status") || word == QLatin1String("shot") || word == QLatin1String("retry");
    };
    const QStringList words = parser.positionalArguments();
    return !parser.isSet(QStringLiteral("help")) && !parser.isSet(QStringLiteral("version")) &&
           std::none_of(words.begin(), words.end(), talks);
}

bool findsScreen(int argc, const char *const *argv)
{
    constexpr std::array words{"-platform", "--platform", "-display", "--display"};
    constexpr std::array variables{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"};
    const auto names = [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    // Qt may have been built for a bare panel, and need no word.
    const bool panel = QFile::exists(QStringLiteral("/dev/dri")) || QFile::exists(QStringLiteral("/dev/fb0"));
    return panel || std::any_of(argv, argv + argc, names) ||
           std::any_of(variables.begin(), variables.end(),
                       [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());

    Options options;
    options.version = parser.isSet(QStringLiteral("version"));
    if (options.version || parser.isSet(QStringLiteral("help"))) {
        options.command = Command::Help;
        return options;
    }
    options.hub = parser.value(hub);
    options.data = parser.value(data).isEmpty() ? QString() : QDir(parser.value(data)).absolutePath();
    options.caFile = parser.value(ca);
    options.mounts = parser.isSet(mounts) ? parser.values(mounts) : device::usualMounts();
    options.windowed = parser.isSet(windowed);
    options.scenarios = parser.values(scenario);
    options.language = parser.value(language);
    options.gallery = parser.isSet(gallery);
    options.shot = parser.value(shot);
    options.shots = parser.value(shots);
    const QStringList sizes = parser.values(size);
    for (const QString &text : sizes) {
        const QSize parsed = glass::sizeFrom(text);
        if (parsed.isEmpty())
            return tl::unexpected(QStringLiteral("--size expects WxH in pixels, as in 1280x800"));
        options.sizes.push_back(parsed);
    }
    if (parser.isSet(proxy)) {
        auto parsed = proxyFrom(parser.value(proxy));
        if (!parsed)
            return tl::unexpected(std::move(parsed.error()));
        options.proxy = *parsed;
    }
    if (auto command = readCommand(parser.positionalArguments(), options); !command)
        return tl::unexpected(std::move(command.error()));
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    parser.setApplicationDescription(
        QStringLiteral("The display beside a meeting-room door.\n\n"
                       "  lintel-display --hub URL --data DIR     show a room\n"
                       "  lintel-display --scenario FILE          show a made-up situation\n"
                       "  lintel-display --gallery                show every component\n"
                       "  lintel-display status --data DIR        how the running display is, as JSON\n"
                       "  lintel-display shot FILE.png --data DIR a picture of its glass\n"
                       "  lintel-display retry --data DIR         let it try again now\n\n"
                       "Ends with 0 when done, 1 when refused, 2 when used wrongly."));
    return parser.helpText();
}

} // namespace lintel::app
