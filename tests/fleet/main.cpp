#include "app/termination.h"
#include "platform/linux/system_clock.h"
#include "tests/fleet/fleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <cstdio>
#include <sys/resource.h>

using namespace lintel;

namespace {

/// Each display holds a socket.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int wrongUsage(const QString &why)
{
    std::fprintf(stderr, "lintel-fleet: %s (see --help)\n", qUtf8Printable(why));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    app::Termination termination;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lintel-fleet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINTEL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Many displays without screens in one process. Pairs them through the local socket of a hub on this machine,\n"
        "holds their streams, times changes, and prints one line of JSON at the end. Ctrl-C ends it early."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("hub"), QStringLiteral("The hub's address."), QStringLiteral("URL")},
        {QStringLiteral("hub-data"), QStringLiteral("The hub's data folder, with its hub.sock."),
         QStringLiteral("DIR")},
        {QStringLiteral("room"), QStringLiteral("Name of the room they all show."), QStringLiteral("NAME")},
        {QStringLiteral("count"), QStringLiteral("How many displays (100)."), QStringLiteral("N"),
         QStringLiteral("100")},
        {QStringLiteral("data"), QStringLiteral("Folder that keeps their keys, to pair once only."),
         QStringLiteral("DIR")},
        {QStringLiteral("changes"), QStringLiteral("Changes of the room to time (0)."), QStringLiteral("N"),
         QStringLiteral("0")},
        {QStringLiteral("hold"), QStringLiteral("Seconds to stay connected afterwards (0)."), QStringLiteral("S"),
         QStringLiteral("0")},
        {QStringLiteral("outage"),
         QStringLiteral("Seconds that pass at once on the displays' clock when they have all lost the hub (0)."),
         QStringLiteral("S"), QStringLiteral("0")},
        {QStringLiteral("patience"), QStringLiteral("Seconds until all must be connected (900)."), QStringLiteral("S"),
         QStringLiteral("900")},
        {QStringLiteral("ca"), QStringLiteral("Certificates to trust besides the machine's, PEM."),
         QStringLiteral("FILE")},
    });
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::puts("lintel-fleet " LINTEL_VERSION);
        return 0;
    }
    const auto address =
        auth::HubAddress::parse(parser.value(QStringLiteral("hub")), parser.value(QStringLiteral("ca")));
    if (!address)
        return wrongUsage(address.error());
    if (!parser.isSet(QStringLiteral("hub-data")) || !parser.isSet(QStringLiteral("room")))
        return wrongUsage(QStringLiteral("--hub-data and --room are needed"));
    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)).toInt(); };
    fleet::FleetOptions options;
    options.count = number("count");
    options.room = parser.value(QStringLiteral("room"));
    options.data = parser.value(QStringLiteral("data"));
    options.changes = number("changes");
    options.hold = std::chrono::seconds{number("hold")};
    options.patience = std::chrono::seconds{number("patience")};
    options.outage = std::chrono::seconds{number("outage")};
    if (options.count < 1 || options.changes < 0 || number("hold") < 0 || number("outage") < 0 ||
        number("patience") < 1)
        return wrongUsage(
            QStringLiteral("--count and --patience are 1 or more, --changes, --hold and --outage 0 or more"));
    if (!options.data.isEmpty() && !QDir().mkpath(options.data))
        return wrongUsage(options.data + QStringLiteral(" cannot be made"));

    raiseDescriptorLimit();
    QLoggingCategory::setFilterRules(QStringLiteral("lintel.*.info=false\nlintel.*.warning=false"));
    termination.watch();

    const platform::SystemClock machine;
    platform::LeapingClock clock(machine);
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const fleet::Shared shared{network, clock, [] { return QRandomGenerator::global()->generateDouble(); }, *address,
                               QCoreApplication::applicationVersion()};
    fleet::AdminSocket admin(
        QDir(parser.value(QStringLiteral("hub-data"))).absoluteFilePath(QStringLiteral("hub.sock")));
    bool complete = false;
    QJsonObject report;
    {
        fleet::Fleet fleet(shared, clock, admin, options);
        QObject::connect(&fleet, &fleet::Fleet::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
        fleet.start();
        QCoreApplication::exec();
        complete = fleet.allConnected();
        report = fleet.report();
    }
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return complete ? 0 : 1;
}
