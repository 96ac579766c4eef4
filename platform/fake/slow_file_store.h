#pragma once

#include "platform/fake/memory_file_store.h"

#include <QSemaphore>

namespace lintel::platform {

/// A disk that answers each write and each forget when the test says so, and how. Reads do not
/// wait. What was asked must have been answered before the store ends.
class SlowFileStore final : public WholeFileStore
{
public:
    /// Lets that many have their answer, in their order.
    void answer(int howMany = 1) { m_answers.release(howMany); }
    void failWith(std::optional<FileTrouble> trouble) { m_files.failWith(trouble); }
    /// Returns when that many wait for their answer, or have got it.
    void awaitAsked(int howMany = 1) { m_asked.acquire(howMany); }

    [[nodiscard]] tl::expected<FileContent, FileError> read(const QString &name) const override
    {
        return m_files.read(name);
    }
    [[nodiscard]] tl::expected<void, FileError> write(const QString &name, const QByteArray &bytes) override
    {
        wait();
        return m_files.write(name, bytes);
    }
    [[nodiscard]] tl::expected<void, FileError> forget(const QString &name) override
    {
        wait();
        return m_files.forget(name);
    }
    [[nodiscard]] tl::expected<void, FileError> keepAside(const QString &name) override
    {
        wait();
        return m_files.keepAside(name);
    }
    [[nodiscard]] tl::expected<void, FileError> forgetAside(const QString &name) override
    {
        wait();
        return m_files.forgetAside(name);
    }

private:
    void wait()
    {
        m_asked.release();
        m_answers.acquire();
    }

    MemoryFileStore m_files;
    QSemaphore m_asked;
    QSemaphore m_answers;
};

} // namespace lintel::platform
