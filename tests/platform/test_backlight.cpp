#include "platform/linux/sysfs_backlight.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace lintel::platform;

namespace {

/// Folders as the kernel makes them.
class Panels
{
public:
    [[nodiscard]] QString root() const { return m_folder.path(); }

    void add(const QString &name, const QByteArray &type, int most, const QByteArray &scale = "unknown",
             bool hasPower = true)
    {
        QVERIFY(QDir(root()).mkpath(name));
        write(name, "type", type);
        write(name, "max_brightness", QByteArray::number(most));
        write(name, "brightness", "1");
        write(name, "scale", scale);
        if (hasPower)
            write(name, "bl_power", "0");
    }

    void write(const QString &name, const char *file, const QByteArray &text)
    {
        QFile out(path(name, file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(text + '\n'), text.size() + 1);
    }

    [[nodiscard]] QByteArray read(const QString &name, const char *file) const
    {
        QFile in(path(name, file));
        return in.open(QIODevice::ReadOnly) ? in.readAll().trimmed() : "none";
    }

    [[nodiscard]] QString path(const QString &name, const char *file) const
    {
        return root() + u'/' + name + u'/' + QLatin1String(file);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestBacklight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreAsPeopleSeeThem()
    {
        QCOMPARE(backlightStep(0, 255, false), 0);
        QCOMPARE(backlightStep(100, 255, false), 255);
        QCOMPARE(backlightStep(101, 255, false), 255);
        // Half as bright as people see it is 18.4 % of the light (CIE 1976 L* = 50).
        QCOMPARE(backlightStep(50, 1000, false), 184);
        QCOMPARE(backlightStep(50, 1000, true), 500);
        for (const int most : {1, 7, 15, 255, 100'000}) {
            int before = 0;
            for (int percent = 1; percent <= 100; ++percent) {
                const int step = backlightStep(percent, most, false);
                QVERIFY2(step >= std::max(before, 1) && step <= most, qPrintable(QString::number(percent)));
                before = step;
            }
        }
    }

    void setsTheOneThereIs()
    {
        Panels panels;
        panels.add(QStringLiteral("10-0045"), "raw", 31);
        SysfsBacklight light(panels.root());
        QVERIFY(light.setPercent(100));
        QCOMPARE(panels.read(QStringLiteral("10-0045"), "brightness"), "31");
        QVERIFY(light.setPercent(5'000));
        QCOMPARE(panels.read(QStringLiteral("10-0045"), "brightness"), "31");
        QVERIFY(light.setPercent(50));
        QCOMPARE(panels.read(QStringLiteral("10-0045"), "brightness"), "6");
        QCOMPARE(panels.read(QStringLiteral("10-0045"), "bl_power"), "0");
    }

    void offIsThePower()
    {
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255);
        SysfsBacklight light(panels.root());
        QVERIFY(light.setPercent(80));
        const QByteArray before = panels.read(QStringLiteral("a"), "brightness");
        QVERIFY(light.setPercent(0));
        QCOMPARE(panels.read(QStringLiteral("a"), "bl_power"), "4");
        QCOMPARE(panels.read(QStringLiteral("a"), "brightness"), before);
        QVERIFY(light.setPercent(80));
        QCOMPARE(panels.read(QStringLiteral("a"), "bl_power"), "0");
    }

    void withoutASwitchOffIsTheDarkestStep()
    {
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255, "linear", false);
        SysfsBacklight light(panels.root());
        QVERIFY(light.setPercent(0));
        QCOMPARE(panels.read(QStringLiteral("a"), "brightness"), "0");
        QVERIFY(!QFile::exists(panels.path(QStringLiteral("a"), "bl_power")));
    }

    void ofSeveralTheBestTypeIsSet()
    {
        Panels panels;
        panels.add(QStringLiteral("intel_backlight"), "raw", 100);
        panels.add(QStringLiteral("acpi_video0"), "firmware", 10);
        panels.add(QStringLiteral("acpi_video1"), "firmware", 20, "non-linear");
        SysfsBacklight light(panels.root());
        QVERIFY(light.setPercent(50));
        QCOMPARE(panels.read(QStringLiteral("acpi_video0"), "brightness"), "2");
        QCOMPARE(panels.read(QStringLiteral("acpi_video1"), "brightness"), "10");
        QCOMPARE(panels.read(QStringLiteral("intel_backlight"), "brightness"), "1");
    }

    void noneIsSaid()
    {
        const Panels panels;
        SysfsBacklight light(panels.root());
        const auto set = light.setPercent(20);
        QVERIFY(!set);
        QVERIFY2(set.error().contains(panels.root()), qPrintable(set.error()));
        SysfsBacklight nowhere(panels.root() + QStringLiteral("/missing"));
        QVERIFY(!nowhere.setPercent(20));
    }

    void onePluggedInLaterIsFound()
    {
        Panels panels;
        SysfsBacklight light(panels.root());
        QVERIFY(!light.setPercent(20));
        panels.add(QStringLiteral("late"), "raw", 255);
        QVERIFY(light.setPercent(20));
        QCOMPARE(panels.read(QStringLiteral("late"), "brightness"), "8");
    }

    void whatCannotBeWrittenIsNamed()
    {
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255);
        // A folder where the file should be refuses everybody, also root.
        QVERIFY(QFile::remove(panels.path(QStringLiteral("a"), "brightness")));
        QVERIFY(QDir(panels.root()).mkpath(QStringLiteral("a/brightness")));
        SysfsBacklight light(panels.root());
        const auto set = light.setPercent(20);
        QVERIFY(!set);
        QVERIFY2(set.error().contains(QStringLiteral("a/brightness")), qPrintable(set.error()));
    }

    /// A panel that is off is lit, however its brightness fares.
    void aBrightnessThatFailsLeavesNoPanelDark()
    {
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255);
        SysfsBacklight light(panels.root());
        QVERIFY(light.setPercent(0));
        QCOMPARE(panels.read(QStringLiteral("a"), "bl_power"), "4");
        QVERIFY(QFile::remove(panels.path(QStringLiteral("a"), "brightness")));
        QVERIFY(QDir(panels.root()).mkpath(QStringLiteral("a/brightness")));
        const auto set = light.setPercent(80);
        QVERIFY(!set);
        QVERIFY2(set.error().contains(QStringLiteral("a/brightness")), qPrintable(set.error()));
        QCOMPARE(panels.read(QStringLiteral("a"), "bl_power"), "0");
    }

    void nonsenseFromTheKernelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("most");
        QTest::newRow("none") << QByteArray("0");
        QTest::newRow("negative") << QByteArray("-5");
        QTest::newRow("words") << QByteArray("lots");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("without end") << QByteArray(4096, '9');
    }

    void nonsenseFromTheKernelIsRefused()
    {
        QFETCH(QByteArray, most);
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255);
        panels.write(QStringLiteral("a"), "max_brightness", most);
        SysfsBacklight light(panels.root());
        QVERIFY(!light.setPercent(50));
        QCOMPARE(panels.read(QStringLiteral("a"), "brightness"), "1");
    }

    /// A program that ends while the glass is dark leaves no dark wall behind.
    void litAgainAtTheEnd()
    {
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255);
        auto light = std::make_unique<SysfsBacklight>(panels.root());
        QVERIFY(light->setPercent(0));
        light.reset();
        QCOMPARE(panels.read(QStringLiteral("a"), "bl_power"), "0");
        QCOMPARE(panels.read(QStringLiteral("a"), "brightness"), "255");
    }

    void untouchedIsLeftAsItWas()
    {
        Panels panels;
        panels.add(QStringLiteral("a"), "raw", 255);
        std::make_unique<SysfsBacklight>(panels.root()).reset();
        QCOMPARE(panels.read(QStringLiteral("a"), "brightness"), "1");
    }
};

QTEST_GUILESS_MAIN(TestBacklight)
#include "test_backlight.moc"
