#pragma once

#include "platform/whole_file_store.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace lintel::platform {

/// Files that live as long as the object, and fail when told to. Calls are allowed from
/// any thread.
class MemoryFileStore final : public WholeFileStore
{
public:
    [[nodiscard]] tl::expected<FileContent, FileError> read(const QString &name) const override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_trouble)
            return tl::unexpected(FileError{*m_trouble, name});
        const auto found = m_files.constFind(name);
        if (found == m_files.cend())
            return tl::unexpected(FileError{FileTrouble::Absent, name});
        return FileContent{*found, false, {}};
    }

    [[nodiscard]] tl::expected<void, FileError> write(const QString &name, const QByteArray &bytes) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_trouble)
            return tl::unexpected(FileError{*m_trouble, name});
        m_files.insert(name, bytes);
        return {};
    }

    [[nodiscard]] tl::expected<void, FileError> forget(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_trouble)
            return tl::unexpected(FileError{*m_trouble, name});
        m_files.remove(name);
        return {};
    }

    [[nodiscard]] tl::expected<void, FileError> keepAside(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_trouble)
            return tl::unexpected(FileError{*m_trouble, name});
        if (m_files.contains(name))
            m_files.insert(name + QStringLiteral(".kept"), m_files.take(name));
        return {};
    }

    [[nodiscard]] tl::expected<void, FileError> forgetAside(const QString &name) override
    {
        return forget(name + QStringLiteral(".kept"));
    }

    void failWith(std::optional<FileTrouble> trouble)
    {
        const QMutexLocker lock(&m_mutex);
        m_trouble = trouble;
    }
    [[nodiscard]] QStringList names() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_files.keys();
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_files;
    std::optional<FileTrouble> m_trouble;
};

} // namespace lintel::platform
