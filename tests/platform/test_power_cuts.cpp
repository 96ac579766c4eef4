#include "platform/linux/posix_file_store.h"
#include "tests/platform/recorded_disk.h"

#include <QTest>

#include <array>
#include <vector>

using namespace lintel::platform;
using Unsynced = RecordedDisk::Unsynced;

namespace {

/// What a display does to its folder: pairs, shows rooms, books, changes its look, forgets.
struct Deed
{
    const char *name;
    const char *content; ///< null: forgotten
};
constexpr std::array deeds{
    Deed{"bound", "1"},
    Deed{"seal-key", "0123456789abcdef0123456789abcdef"},
    Deed{"secret-identity", "sealed: the key and the binding of this display"},
    Deed{"secret-homes", "identity sealed\n"},
    Deed{"room", "the room at nine, with all that is planned for the day"},
    Deed{"outbox", "a booking"},
    Deed{"theme.json", "{\"colours\": \"dark\"}"},
    Deed{"room", "the room at ten, with all that is planned for the day"},
    Deed{"outbox", "a booking, and its extension"},
    Deed{"room", "the room at eleven"},
    Deed{"theme.json", "{\"colours\": \"light\"}"},
    Deed{"secret-identity", "sealed: the same key and another binding"},
    Deed{"room", "the room at noon, a long list of meetings follows: a, b, c, d, e, f, g"},
    Deed{"outbox", nullptr},
    Deed{"room", nullptr},
};

/// Nothing: absent.
using Content = std::optional<QByteArray>;

Content contentOf(const Deed &deed)
{
    return deed.content ? Content(deed.content) : std::nullopt;
}

Content read(const PosixFileStore &files, const char *name)
{
    const auto file = files.read(QLatin1String(name));
    return file ? Content(file->bytes) : std::nullopt;
}

bool carryOut(PosixFileStore &files, const Deed &deed)
{
    const QString name = QLatin1String(deed.name);
    return deed.content ? files.write(name, deed.content).has_value() : files.forget(name).has_value();
}

constexpr QLatin1StringView folder{"/data"};

} // namespace

class TestPowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// I1: cut after every change that reaches the disk, with every part of what was not
    /// synced lost or kept: each file reads as it was before the write under way or as after it,
    /// and whatever was finished is there.
    void I1_everyPrefixReadsAsOldOrNew()
    {
        RecordedDisk disk;
        PosixFileStore files(folder, disk);
        std::vector<qsizetype> begins;
        for (const Deed &deed : deeds) {
            begins.push_back(disk.changes());
            QVERIFY(carryOut(files, deed));
        }
        begins.push_back(disk.changes());

        int worlds = 0;
        for (qsizetype cut = 0; cut <= disk.changes(); ++cut) {
            // The deed under way at the cut, if it is not just between two.
            std::size_t under = 0;
            while (under + 1 < begins.size() && begins[under + 1] <= cut)
                ++under;
            QMap<QByteArray, QList<Content>> allowed;
            for (std::size_t i = 0; i < under; ++i)
                allowed[deeds[i].name] = {contentOf(deeds[i])};
            if (under < deeds.size() && cut > begins[under]) {
                auto &both = allowed[deeds[under].name];
                if (both.isEmpty())
                    both.append(std::nullopt);
                both.append(contentOf(deeds[under]));
            }
            const int loose = disk.looseNames(cut);
            QVERIFY(loose < 10);
            for (unsigned kept = 0; kept < (1U << loose); ++kept) {
                for (const auto unsynced : {Unsynced::Nothing, Unsynced::Half, Unsynced::All}) {
                    RecordedDisk after;
                    disk.cutInto(after, cut, kept, unsynced);
                    PosixFileStore left(folder, after);
                    for (const Deed &deed : deeds) {
                        const Content found = read(left, deed.name);
                        const auto &may = allowed[deed.name];
                        QVERIFY2(
                            may.isEmpty() ? !found : may.contains(found),
                            qPrintable(QStringLiteral("%1 after %2 changes").arg(QLatin1String(deed.name)).arg(cut)));
                    }
                    // And the next start can write all the same.
                    QVERIFY(left.write(QStringLiteral("room"), "afterwards"));
                    QCOMPARE(read(left, "room"), Content("afterwards"));
                    ++worlds;
                }
            }
        }
        QVERIFY2(worlds > 1'000, qPrintable(QString::number(worlds)));
    }

    /// Every call that changes something fails, once or from then on.
    void everyCallMayFail_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("lasting");
        for (const auto &[name, error] : {std::pair{"full", ENOSPC}, {"broken", EIO}, {"read-only", EROFS}}) {
            QTest::addRow("%s once", name) << error << false;
            QTest::addRow("%s for good", name) << error << true;
        }
    }
    void everyCallMayFail()
    {
        QFETCH(int, error);
        QFETCH(bool, lasting);
        RecordedDisk reference;
        PosixFileStore well(folder, reference);
        for (const Deed &deed : deeds)
            QVERIFY(carryOut(well, deed));

        for (int at = 0; at < reference.calls(); ++at) {
            RecordedDisk disk;
            disk.failure = [&](int call) { return call == at || (lasting && call > at) ? error : 0; };
            PosixFileStore files(folder, disk);
            QMap<QByteArray, QList<Content>> allowed;
            bool refused = false;
            for (const Deed &deed : deeds) {
                auto &may = allowed[deed.name];
                if (may.isEmpty())
                    may.append(std::nullopt);
                if (carryOut(files, deed)) {
                    may = {contentOf(deed)};
                } else {
                    refused = true;
                    may.append(contentOf(deed));
                }
                QVERIFY2(may.contains(read(files, deed.name)), deed.name);
            }
            QVERIFY(refused || !lasting);
            // The disk is well again: everything can be written.
            disk.failure = [](int) { return 0; };
            for (const char *name : {"room", "outbox", "theme.json", "secret-identity", "bound"}) {
                QVERIFY(files.write(QLatin1String(name), "afterwards"));
                QCOMPARE(read(files, name), Content("afterwards"));
            }
        }
    }

    /// One bit of any byte of the newest copy: the one before it is there, and says so.
    void aFlippedBitAnywhereFallsBack()
    {
        RecordedDisk disk;
        PosixFileStore files(folder, disk);
        QVERIFY(files.write(QStringLiteral("room"), "at nine"));
        QVERIFY(files.write(QStringLiteral("room"), "at ten"));
        const auto size = disk.content("/data/room").size();
        for (qsizetype at = 0; at < size; ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                disk.flip("/data/room", at, static_cast<char>(1 << bit));
                const auto file = files.read(QStringLiteral("room"));
                QVERIFY(file);
                QCOMPARE(file->bytes, QByteArray("at nine"));
                QVERIFY(file->fromPrevious && !file->detail.isEmpty());
                disk.flip("/data/room", at, static_cast<char>(1 << bit));
            }
        }
        QCOMPARE(read(files, "room"), Content("at ten"));
    }

    /// A file that a newer version wrote is not overwritten.
    void anotherVersionsFileIsKeptAside()
    {
        RecordedDisk disk;
        PosixFileStore files(folder, disk);
        QVERIFY(files.write(QStringLiteral("room"), "of this version"));
        // "lintel-file 1" becomes "lintel-file 3".
        disk.flip("/data/room", 12, '1' ^ '3');
        const QByteArray newer = disk.content("/data/room");
        QCOMPARE(files.read(QStringLiteral("room")).error().trouble, FileTrouble::Foreign);
        QVERIFY(files.write(QStringLiteral("room"), "afterwards"));
        QCOMPARE(read(files, "room"), Content("afterwards"));
        QCOMPARE(disk.content("/data/room.kept"), newer);
        QVERIFY(files.forget(QStringLiteral("room")));
        QVERIFY(disk.names().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "test_power_cuts.moc"
