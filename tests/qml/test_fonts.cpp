// Which fonts a glass loads, and in whose forms it draws the characters that Chinese and
// Japanese share.
#include "qml/shots.h"
#include "themes/typeface.h"

#include <QFile>
#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace lintel;

namespace {

/// The font files that this process has in memory.
QStringList loaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {QStringLiteral("none can be seen")};
    QStringList files;
    const auto lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QString file = QString::fromUtf8(line).section(u'/', -1);
        const bool font = file.endsWith(QLatin1String(".otf")) || file.endsWith(QLatin1String(".ttf")) ||
                          file.endsWith(QLatin1String(".ttc")) || file.endsWith(QLatin1String(".pfb"));
        if (font && !files.contains(file))
            files << file;
    }
    return files;
}

void draw(const QString &language)
{
    const QTemporaryDir folder;
    const QStringList problems = glass::takeShots({QStringLiteral(LINTEL_SCENARIOS "/free.json")}, {QSize(1280, 800)},
                                                  QDir(folder.path()), language);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// The families that draw a text, in small letters.
QStringList familiesOf(const QString &text, const QString &language)
{
    QFont font(themes::typefaceFor(QStringLiteral("Inter"), language));
    font.setPixelSize(40);
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    const auto runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QString family = run.rawFont().familyName().toLower();
        if (!families.contains(family))
            families << family;
    }
    return families;
}

} // namespace

class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // First: what is loaded stays loaded.
    void nothingIsLoadedThatNoTextNeeds()
    {
        draw({});
        const QStringList latin = loaded();
        QVERIFY(!latin.isEmpty());
        for (const QString &file : latin)
            QVERIFY2(file.startsWith(QLatin1String("Inter")), qPrintable(file));

        draw(QStringLiteral("ja"));
        const QStringList japanese = loaded();
        QVERIFY(!japanese.filter(QStringLiteral("CJK")).isEmpty());
        QVERIFY(japanese.filter(QStringLiteral("Arabic")).isEmpty());

        draw(QStringLiteral("ar"));
        const QStringList arabic = loaded();
        QVERIFY(!arabic.filter(QStringLiteral("Arabic")).isEmpty());
        QVERIFY(arabic.filter(QStringLiteral("DejaVu")).isEmpty());
    }

    void sharedCharactersInTheirOwnForms_data()
    {
        QTest::addColumn<QString>("family");
        const auto row = [](const char *language, const char *family) {
            QTest::newRow(language) << QString::fromLatin1(family);
        };
        row("ja", "noto sans cjk jp");
        row("zh-CN", "noto sans cjk sc");
        row("en", "noto sans cjk jp");
    }

    void sharedCharactersInTheirOwnForms()
    {
        QFETCH(const QString, family);
        // "Straight", "bone": drawn differently in Tokyo and Beijing.
        QCOMPARE(familiesOf(QString::fromUtf8("直骨"), QLatin1String(QTest::currentDataTag())), QStringList{family});
    }

    void lettersInTheirOwnFonts()
    {
        for (const char *language : {"en", "ja", "zh-CN", "he", "ar"}) {
            const QString code = QLatin1String(language);
            QCOMPARE(familiesOf(QStringLiteral("Free until 14:30"), code), QStringList{QStringLiteral("inter")});
            QCOMPARE(familiesOf(QString::fromUtf8("متاحة"), code), QStringList{QStringLiteral("noto sans arabic ui")});
            QCOMPARE(familiesOf(QString::fromUtf8("פנוי"), code), QStringList{QStringLiteral("dejavu sans")});
            QCOMPARE(familiesOf(QString::fromUtf8("🎉😀"), code), QStringList{QStringLiteral("noto color emoji")});
        }
    }
};

QTEST_MAIN(TestFonts)

#include "test_fonts.moc"
