#include "platform/file_writer.h"

#include <QMutexLocker>

#include <utility>

namespace lintel::platform {

FileWriter::FileWriter(WholeFileStore &files) : m_files(files)
{
    // One thread keeps the order. It stays: to end, it would wake a display that rests.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

FileWriter::~FileWriter()
{
    m_pool.waitForDone();
}

void FileWriter::write(const QString &name, const QByteArray &bytes, Done done)
{
    enqueue(name, bytes, std::move(done));
}

void FileWriter::forget(const QString &name, Done done)
{
    enqueue(name, std::nullopt, std::move(done));
}

void FileWriter::enqueue(const QString &name, std::optional<QByteArray> bytes, Done done)
{
    const QMutexLocker lock(&m_mutex);
    const bool queued = m_waiting.contains(name);
    Waiting &waiting = m_waiting[name];
    waiting.bytes = std::move(bytes);
    if (done)
        waiting.done.push_back(std::move(done));
    if (!queued)
        m_pool.start([this, name] { carryOut(name); });
}

void FileWriter::carryOut(const QString &name)
{
    Waiting waiting;
    {
        const QMutexLocker lock(&m_mutex);
        waiting = m_waiting.take(name);
    }
    const auto result = waiting.bytes ? m_files.write(name, *waiting.bytes) : m_files.forget(name);
    QMetaObject::invokeMethod(
        this,
        [result, done = std::move(waiting.done)] {
            for (const Done &each : done)
                each(result);
        },
        Qt::QueuedConnection);
}

} // namespace lintel::platform
