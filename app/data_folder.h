#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace lintel::app {

/// The folder that a display keeps everything in, for this user alone, and held by one
/// display at a time. The kernel lets go of it when the program ends, however it ends
/// (flock(2)): nothing is left behind that could keep the next one out.
class DataFolder
{
public:
    /// Makes the folder where it is not there yet. Error: why it could not be had, in English.
    [[nodiscard]] static tl::expected<DataFolder, QString> open(const QString &path);

    DataFolder(DataFolder &&other) noexcept;
    DataFolder &operator=(DataFolder &&) = delete;
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;
    ~DataFolder();

private:
    explicit DataFolder(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

/// Several displays may share one keychain: each folder has its own entries.
[[nodiscard]] QString keychainService(const QString &data);

} // namespace lintel::app
