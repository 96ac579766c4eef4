#include "app/commands.h"

#include "device/local_control.h"
#include "qml/gallery.h"
#include "qml/glass.h"
#include "qml/scenario.h"
#include "qml/shots.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

namespace lintel::app {
namespace {

constexpr std::chrono::seconds patience{10};

QJsonObject requestFor(const Options &options)
{
    const auto command = QStringLiteral("command");
    switch (options.command) {
    case Command::Shot:
        return {{command, QStringLiteral("shot")},
                {QStringLiteral("file"), QFileInfo(options.shot).absoluteFilePath()}};
    case Command::Retry:
        return {{command, QStringLiteral("retry")}};
    case Command::Status:
    case Command::Run:
    case Command::Scenario:
    case Command::Gallery:
    case Command::Help:
        break;
    }
    return {{command, QStringLiteral("status")}};
}

/// One picture under a name of the caller's choice.
QString drawOne(const Options &options)
{
    const QTemporaryDir folder;
    const QStringList problems =
        glass::takeShots(options.scenarios, {options.sizes.empty() ? QSize(1280, 800) : options.sizes.front()},
                         QDir(folder.path()), options.language);
    if (!problems.isEmpty())
        return problems.join(u'\n');
    const QStringList made = QDir(folder.path()).entryList(QDir::Files);
    QFile::remove(options.shot);
    if (made.size() != 1 || !QFile::copy(folder.filePath(made.front()), options.shot))
        return QStringLiteral("%1 could not be written").arg(options.shot);
    return {};
}

} // namespace

int refuse(const QString &reason)
{
    std::fprintf(stderr, "lintel-display: %s\n", qUtf8Printable(reason));
    return 1;
}

int replaceProgram(char *const *argv)
{
    execv("/proc/self/exe", argv);
    return refuse(QStringLiteral("the program could not be started anew"));
}

int help(const Options &options)
{
    const QString text = options.version
                             ? QStringLiteral("lintel-display %1\n").arg(QCoreApplication::applicationVersion())
                             : helpText();
    return std::fputs(qUtf8Printable(text), stdout) < 0 ? 1 : 0;
}

int askRunning(const Options &options)
{
    const QJsonObject answer = device::askDisplay(options.data, requestFor(options), patience);
    if (!answer.value(QLatin1String("ok")).toBool())
        return refuse(answer.value(QLatin1String("reason")).toString());
    if (options.command == Command::Status) {
        const auto status = answer.value(QLatin1String("status")).toObject();
        std::fputs(QJsonDocument(status).toJson(QJsonDocument::Indented).constData(), stdout);
    }
    return 0;
}

int drawScenarios(const Options &options)
{
    if (!options.shot.isEmpty()) {
        const QString problem = drawOne(options);
        return problem.isEmpty() ? 0 : refuse(problem);
    }
    const QDir folder(options.shots);
    if (!folder.mkpath(QStringLiteral(".")))
        return refuse(QStringLiteral("%1 cannot be made").arg(options.shots));
    const QStringList problems = glass::takeShots(
        options.scenarios, options.sizes.empty() ? glass::designSizes() : options.sizes, folder, options.language);
    return problems.isEmpty() ? 0 : refuse(problems.join(u'\n'));
}

int showGallery(const Options &options)
{
    glass::ScenarioModel model({});
    themes::Theme theme(themes::builtInTokens());
    glass::Gallery gallery(model, theme, options.sizes.empty() ? QSize(1280, 800) : options.sizes.front());
    if (!gallery.show())
        return refuse(QStringLiteral("the gallery cannot be drawn"));
    if (options.shot.isEmpty())
        return QGuiApplication::exec();
    return gallery.picture().save(options.shot) ? 0
                                                : refuse(QStringLiteral("%1 could not be written").arg(options.shot));
}

int showScenario(const Options &options)
{
    QFile file(options.scenarios.front());
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.fileName() + QStringLiteral(": ") + file.errorString());
    auto scenario = glass::readScenario(file.readAll());
    if (!scenario)
        return refuse(file.fileName() + QStringLiteral(": ") + scenario.error());

    glass::ScenarioModel model(std::move(*scenario));
    themes::Theme theme(themes::builtInTokens());
    glass::GlassOptions look;
    look.windowed = options.windowed;
    if (!options.sizes.empty())
        look.size = options.sizes.front();
    glass::Glass view(model, theme, look);
    if (!options.language.isEmpty())
        view.model().speak(options.language);
    return view.show() ? QGuiApplication::exec() : refuse(QStringLiteral("the glass cannot be drawn"));
}

} // namespace lintel::app
