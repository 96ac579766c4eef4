#include "app/beginning.h"
#include "app/commands.h"
#include "app/data_folder.h"
#include "app/font_list.h"
#include "app/memory.h"
#include "app/options.h"
#include "app/session_bus.h"
#include "app/termination.h"
#include "device/display_controller.h"
#include "device/local_control.h"
#include "platform/fallback_secret_store.h"
#include "platform/linux/avahi_browser.h"
#include "platform/linux/keychain_secret_store.h"
#include "platform/linux/posix_file_store.h"
#include "platform/linux/sealed_secret_store.h"
#include "platform/linux/sysfs_backlight.h"
#include "platform/linux/system_clock.h"
#include "qml/glass.h"
#include "themes/theme_store.h"

#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QThreadPool>
#include <QTimer>

#include <google/protobuf/stubs/logging.h>

#include <cstdio>
#include <sys/stat.h>
#include <utility>
#include <vector>

using namespace lintel;

namespace {

/// A window that nobody sees draws no frame; the display must come up all the same.
constexpr std::chrono::seconds framePatience{1};

int run(const app::Options &options, app::FontList &fonts)
{
    auto engine = std::make_unique<glass::GlassEngine>();
    // Qt draws large fields with its help. Threads that end wake a display that rests.
    QThreadPool::globalInstance()->setExpiryTimeout(-1);
    const auto folder = app::DataFolder::open(options.data);
    if (!folder)
        return app::refuse(folder.error());

    const platform::SystemClock clock;
    platform::PosixFileStore files(options.data);
    const auto beginning = app::beginWith(options, files);
    if (!beginning)
        return app::refuse(beginning.error());
    platform::KeychainSecretStore keychain(app::keychainService(options.data));
    platform::SealKeys sealKeys(files);
    platform::SysfsBacklight backlight;
    platform::AvahiBrowser browser(clock);
    platform::SealedSecretStore sealed(files, sealKeys);
    platform::FallbackSecretStore secrets(keychain, sealed, files);
    QNetworkAccessManager network;
    network.setProxy(beginning->proxy);
    auth::HubClient client(network, beginning->address, clock);
    const auto chance = [] { return QRandomGenerator::global()->generateDouble(); };
    device::DisplayController display({client,
                                       files,
                                       secrets,
                                       clock,
                                       chance,
                                       {beginning->proxy, QCoreApplication::applicationVersion()},
                                       options.data,
                                       &backlight,
                                       &browser});
    themes::Theme theme(themes::builtInTokens());
    themes::ThemeStore look(files, theme, clock, chance);

    display.load();
    display.setProblem(QStringLiteral("setup"), beginning->problem);
    look.restore();
    const auto tellLook = [&] {
        display.setShownTheme(look.activeSha256());
        display.setProblem(QStringLiteral("theme"), look.problem());
    };
    tellLook();
    QObject::connect(&display, &device::DisplayController::themeFetched, &display, [&](const QByteArray &bytes) {
        look.activate(bytes);
        tellLook();
    });
    QObject::connect(&display, &device::DisplayController::themeCleared, &display, [&] {
        look.activateBuiltIn();
        tellLook();
    });
    QObject::connect(&look, &themes::ThemeStore::problemChanged, &display, tellLook);
    QObject::connect(&display, &device::DisplayController::restartWanted, &display,
                     [] { QCoreApplication::exit(app::startAnew); });
    glass::GlassOptions shape;
    shape.windowed = options.windowed;
    if (!options.sizes.empty())
        shape.size = options.sizes.front();
    glass::Glass view(display, theme, shape, std::move(engine));
    QObject::connect(&view.model(), &glass::GlassModel::returned, &view, app::giveMemoryBack, Qt::QueuedConnection);
    device::LocalControl control(display, [&view](const QString &file) {
        const QImage picture = view.picture();
        return !picture.isNull() && picture.save(file) ? QString() : file + QStringLiteral(": no picture written");
    });

    control.setGlass([&view] { return device::GlassFacts{view.model().language(), view.model().isMirrored()}; });

    // The room is on the glass before anybody is asked for anything.
    bool started = false;
    const auto start = [&] {
        if (!std::exchange(started, true))
            display.start();
    };
    QObject::connect(&view, &glass::Glass::firstFrame, &display, start, Qt::QueuedConnection);
    QTimer::singleShot(framePatience, &display, start);
    display.setProblem(QStringLiteral("control"), control.listen(options.data));
    fonts.wait();
    if (!view.show())
        return app::refuse(QStringLiteral("the glass cannot be drawn"));
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    app::keepMemoryFlat();
    app::Termination termination;
    // What does not decode is told by whoever meant to read it.
    google::protobuf::SetLogHandler(nullptr);
    // What the display writes is its own: the folder may stand on a shared disk.
    ::umask(0077);
    app::useOnlyARunningBus();
    // What QML compiles at run time is compiled while somebody waits at the door (Qt QML, "Configuring
    // the JavaScript Engine"), and most of ours was compiled when it was built.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    // Qt takes its own words, as -platform, out of argv; a program that starts anew needs them.
    const std::vector<char *> words(argv, argv + argc + 1);
    const bool draws = app::needsScreen(argc, argv);
    const bool screen = draws && app::findsScreen(argc, argv);
    std::unique_ptr<QCoreApplication> application(screen ? new QGuiApplication(argc, argv)
                                                         : new QCoreApplication(argc, argv));
    app::FontList fonts;
    if (screen)
        fonts.read();
    QCoreApplication::setApplicationName(QStringLiteral("lintel-display"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINTEL_VERSION));
    const auto options = app::parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "lintel-display: %s (see --help)\n", qUtf8Printable(options.error()));
        return 2;
    }
    if (draws && !screen)
        return app::refuse(QStringLiteral("there is no screen here: set DISPLAY or WAYLAND_DISPLAY, or on a bare panel "
                                          "QT_QPA_PLATFORM=eglfs"));
    termination.watch();
    switch (options->command) {
    case app::Command::Run:
        if (const int result = run(*options, fonts); result != app::startAnew)
            return result;
        application.reset();
        return app::replaceProgram(words.data());
    case app::Command::Scenario:
        fonts.wait();
        return options->shot.isEmpty() && options->shots.isEmpty() ? app::showScenario(*options)
                                                                   : app::drawScenarios(*options);
    case app::Command::Gallery:
        fonts.wait();
        return app::showGallery(*options);
    case app::Command::Help:
        return app::help(*options);
    case app::Command::Status:
    case app::Command::Shot:
    case app::Command::Retry:
        break;
    }
    return app::askRunning(*options);
}
