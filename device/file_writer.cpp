#include "device/file_writer.h"

#include <QMutexLocker>

#include <utility>

namespace lintel::device {

FileWriter::FileWriter(platform::WholeFileStore &files) : m_files(files)
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
    const QMutexLocker lock(&m_mutex);
    const bool queued = m_waiting.contains(name);
    Waiting &waiting = m_waiting[name];
    waiting.bytes = bytes;
    if (done)
        waiting.done.push_back(std::move(done));
    if (!queued)
        m_pool.start([this, name] { writeOne(name); });
}

void FileWriter::writeOne(const QString &name)
{
    Waiting waiting;
    {
        const QMutexLocker lock(&m_mutex);
        waiting = m_waiting.take(name);
    }
    const auto result = m_files.write(name, waiting.bytes);
    QMetaObject::invokeMethod(
        this,
        [result, done = std::move(waiting.done)] {
            for (const Done &each : done)
                each(result);
        },
        Qt::QueuedConnection);
}

} // namespace lintel::device
