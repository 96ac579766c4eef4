#pragma once

#include "platform/whole_file_store.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

namespace lintel::platform {

/// Writes and forgets whole files off the main thread: a slow card must not cost a frame. Of
/// several wishes that wait under one name, the newest is carried out; at most one waits per
/// name. What waits is still carried out when the writer is destroyed.
class FileWriter final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(tl::expected<void, FileError>)>;

    /// `files` must outlive the writer and allow calls from another thread.
    explicit FileWriter(WholeFileStore &files);
    ~FileWriter() override;

    /// `done` is called from the event loop when this, or a newer wish under the same name,
    /// is on the disk, or could not be brought there. Not any more when the writer is gone.
    void write(const QString &name, const QByteArray &bytes, Done done);
    void forget(const QString &name, Done done);

private:
    struct Waiting
    {
        std::optional<QByteArray> bytes; ///< none: to be forgotten
        std::vector<Done> done;
    };

    void enqueue(const QString &name, std::optional<QByteArray> bytes, Done done);
    void carryOut(const QString &name);

    WholeFileStore &m_files;
    QMutex m_mutex;
    QHash<QString, Waiting> m_waiting;
    QThreadPool m_pool;
};

} // namespace lintel::platform
