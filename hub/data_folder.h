#pragma once

#include "hub/core/result.h"

#include <filesystem>

namespace lintel::hub {

/// The hub's data folder, ours alone (0700) and locked against a second hub.
class DataFolder
{
public:
    /// Makes it where it is missing. Errc::Conflict when another process serves it.
    [[nodiscard]] static Result<DataFolder> open(const std::filesystem::path &path);

    DataFolder(DataFolder &&other) noexcept;
    DataFolder &operator=(DataFolder &&) = delete;
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;
    ~DataFolder();

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    DataFolder(std::filesystem::path path, int lock);
    std::filesystem::path m_path;
    int m_lock;
};

} // namespace lintel::hub
