// Draws scenarios and fails on anything that QML complains about, or that leaves the glass
// in one colour.
#include "qml/shots.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>

namespace {

QStringList &complaints()
{
    static QStringList list;
    return list;
}

void listen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints() << message;
}

bool isBlank(const QString &file)
{
    const QImage image(file);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(listen);
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Directory."), QStringLiteral("DIR"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("WxH, repeatable."), QStringLiteral("WxH"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Instead of the scenario's own."),
                                      QStringLiteral("LANG"));
    parser.addOptions({out, size, language});
    parser.process(application);
    std::vector<QSize> sizes;
    const QStringList wanted = parser.values(size);
    for (const QString &each : wanted)
        sizes.push_back(lintel::glass::sizeFrom(each));
    if (sizes.empty())
        sizes = lintel::glass::designSizes();

    const QDir directory(parser.value(out));
    QStringList problems =
        lintel::glass::takeShots(parser.positionalArguments(), sizes, directory, parser.value(language));
    const QStringList files = directory.entryList({QStringLiteral("*.png")});
    for (const QString &file : files) {
        // The glass that is off shows nothing, and nothing else does.
        const bool off = file.startsWith(QLatin1String("dark-"));
        if (isBlank(directory.filePath(file)) != off)
            problems << file + (off ? QStringLiteral(" shows something.") : QStringLiteral(" is blank."));
    }
    problems += complaints();
    if (files.isEmpty())
        problems << QStringLiteral("Nothing was drawn.");
    for (const QString &problem : std::as_const(problems))
        std::fprintf(stderr, "FAIL: %s\n", qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}
