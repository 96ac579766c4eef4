#pragma once

#include "platform/whole_file_store.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace lintel::device {

/// Writes whole files off the main thread: a slow card must not cost a frame. Of several
/// contents that wait under one name, the newest is written; at most one waits per name.
/// What waits is still written when the writer is destroyed.
class FileWriter final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(tl::expected<void, platform::FileError>)>;

    /// `files` must outlive the writer and allow calls from another thread.
    explicit FileWriter(platform::WholeFileStore &files);
    ~FileWriter() override;

    /// `done` is called from the event loop when these bytes, or newer ones of the same
    /// name, are on the disk, or could not be brought there.
    void write(const QString &name, const QByteArray &bytes, Done done);

private:
    struct Waiting
    {
        QByteArray bytes;
        std::vector<Done> done;
    };

    void writeOne(const QString &name);

    platform::WholeFileStore &m_files;
    QMutex m_mutex;
    QHash<QString, Waiting> m_waiting;
    QThreadPool m_pool;
};

} // namespace lintel::device
