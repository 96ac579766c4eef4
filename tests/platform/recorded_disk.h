#pragma once

#include "platform/linux/file_system_calls.h"

#include <QList>
#include <QMap>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <set>

namespace lintel::platform {

/// A disk in memory that remembers every change in order, and can tell what a power cut after
/// any of them may have left: what was synced for sure, of the rest any part.
class RecordedDisk final : public FileSystemCalls
{
public:
    struct Change
    {
        enum class Kind : std::uint8_t { Name, Move, Unname, Write, SyncFile, SyncFolder };
        Kind kind = Kind::Name;
        int file = -1; ///< Name, Move, Write, SyncFile
        QByteArray path{};
        QByteArray to{};      ///< Move
        QByteArray content{}; ///< Write: all that is in the file from now on
    };

    /// The errno with which a call fails, by the number of changing calls so far; 0: it works.
    std::function<int(int)> failure = [](int) { return 0; };

    [[nodiscard]] qsizetype changes() const { return m_log.size(); }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] QList<QByteArray> names() const { return m_names.keys(); }

    /// How many changes of names a cut after `cut` changes may or may not have kept.
    [[nodiscard]] int looseNames(qsizetype cut) const
    {
        int loose = 0;
        for (const Change &change : m_log.first(cut))
            loose = change.kind == Change::Kind::SyncFolder ? 0 : loose + (isName(change) ? 1 : 0);
        return loose;
    }

    /// How much of what was written and not synced is there.
    enum class Unsynced : std::uint8_t { Nothing, Half, All };

    /// The disk after a cut: of the loose names those whose bit is set in `kept`.
    void cutInto(RecordedDisk &after, qsizetype cut, unsigned kept, Unsynced unsynced) const
    {
        after.m_names.clear();
        after.m_files.clear();
        QList<std::optional<QByteArray>> synced(m_files.size());
        QList<QByteArray> written(m_files.size());
        int loose = looseNames(cut);
        const int firmNames = static_cast<int>(std::count_if(m_log.cbegin(), m_log.cbegin() + cut, isName)) - loose;
        int name = 0;
        for (const Change &change : m_log.first(cut)) {
            if (isName(change)) {
                const bool stays = name < firmNames || ((kept >> (name - firmNames)) & 1U) != 0;
                ++name;
                if (stays)
                    apply(change, after.m_names);
            } else if (change.kind == Change::Kind::Write) {
                written[change.file] = change.content;
            } else if (change.kind == Change::Kind::SyncFile) {
                synced[change.file] = written[change.file];
            }
        }
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            const QByteArray firm = synced[i].value_or(QByteArray());
            const bool dirty = written[i] != firm;
            after.m_files.append(!dirty || unsynced == Unsynced::All ? written[i]
                                 : unsynced == Unsynced::Nothing     ? firm
                                                                     : written[i].first(written[i].size() / 2));
        }
    }

    /// Damages one file in place.
    void flip(const QByteArray &path, qsizetype at, char bits)
    {
        QByteArray &bytes = m_files[m_names[path]];
        bytes[at] = static_cast<char>(bytes[at] ^ bits);
    }
    [[nodiscard]] QByteArray content(const QByteArray &path) const
    {
        return m_names.contains(path) ? m_files[m_names[path]] : QByteArray();
    }

    [[nodiscard]] int open(const QByteArray &path, int flags, mode_t) override
    {
        if ((flags & O_DIRECTORY) != 0)
            return handle({-1, 0});
        if ((flags & O_CREAT) == 0)
            return m_names.contains(path) ? handle({m_names[path], 0}) : -ENOENT;
        if (const int error = failure(m_calls++))
            return -error;
        if (!m_names.contains(path)) {
            m_files.append(QByteArray());
            record({Change::Kind::Name, static_cast<int>(m_files.size()) - 1, path});
        }
        const int file = m_names[path];
        m_files[file].clear();
        m_log.append({Change::Kind::Write, file, {}, {}, {}});
        return handle({file, 0});
    }
    [[nodiscard]] ssize_t read(int fd, char *into, std::size_t count) override
    {
        Handle &open = m_open[fd];
        const QByteArray part = m_files[open.file].mid(open.at, static_cast<qsizetype>(count));
        std::copy(part.cbegin(), part.cend(), into);
        open.at += part.size();
        return part.size();
    }
    [[nodiscard]] ssize_t write(int fd, const char *from, std::size_t count) override
    {
        if (const int error = failure(m_calls++))
            return -error;
        // In pieces, as a disk under pressure does.
        const auto taken = static_cast<qsizetype>(count > 40 ? count / 2 : count);
        const int file = m_open[fd].file;
        m_files[file].append(from, taken);
        m_log.append({Change::Kind::Write, file, {}, {}, m_files[file]});
        return taken;
    }
    [[nodiscard]] int sync(int fd) override
    {
        if (const int error = failure(m_calls++))
            return -error;
        const int file = m_open[fd].file;
        m_log.append({file < 0 ? Change::Kind::SyncFolder : Change::Kind::SyncFile, file, {}, {}, {}});
        return 0;
    }
    void close(int fd) override { m_open.remove(fd); }
    [[nodiscard]] int rename(const QByteArray &from, const QByteArray &to) override
    {
        if (const int error = failure(m_calls++))
            return -error;
        if (!m_names.contains(from))
            return -ENOENT;
        // POSIX: two names of one file stay as they are.
        if (m_names.value(to, -1) != m_names[from])
            record({Change::Kind::Move, m_names[from], from, to, {}});
        return 0;
    }
    [[nodiscard]] int link(const QByteArray &from, const QByteArray &to) override
    {
        if (const int error = failure(m_calls++))
            return -error;
        if (m_names.contains(to))
            return -EEXIST;
        record({Change::Kind::Name, m_names[from], to, {}, {}});
        return 0;
    }
    [[nodiscard]] int unlink(const QByteArray &path) override
    {
        if (!m_names.contains(path))
            return -ENOENT;
        if (const int error = failure(m_calls++))
            return -error;
        record({Change::Kind::Unname, -1, path, {}, {}});
        return 0;
    }
    [[nodiscard]] int makeDirectory(const QByteArray &, mode_t) override { return -EEXIST; }

private:
    struct Handle
    {
        int file = -1; ///< -1: the folder
        qsizetype at = 0;
    };

    static bool isName(const Change &change)
    {
        return change.kind == Change::Kind::Name || change.kind == Change::Kind::Move ||
               change.kind == Change::Kind::Unname;
    }
    static void apply(const Change &change, QMap<QByteArray, int> &names)
    {
        if (change.kind == Change::Kind::Name) {
            names.insert(change.path, change.file);
        } else {
            names.remove(change.path);
            if (change.kind == Change::Kind::Move)
                names.insert(change.to, change.file);
        }
    }
    void record(const Change &change)
    {
        apply(change, m_names);
        m_log.append(change);
    }
    int handle(Handle open)
    {
        m_open.insert(++m_lastFd, open);
        return m_lastFd;
    }

    QMap<QByteArray, int> m_names;
    QList<QByteArray> m_files;
    QList<Change> m_log;
    QMap<int, Handle> m_open;
    int m_lastFd = 2;
    int m_calls = 0;
};

} // namespace lintel::platform
