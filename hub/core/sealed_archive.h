#pragma once

#include "hub/core/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Named contents as one file that only a passphrase opens.
///
///   "LINTEL BACKUP 1\n" ‖ Argon2id passes, memory in KiB, lanes (4 bytes each) ‖ salt (16)
///   then chunks: length (4) ‖ AES-256-GCM of up to 64 KiB, with its tag of 16 bytes
///
/// Numbers are big-endian. The key comes from Argon2id over passphrase and salt. Each chunk's
/// nonce is its number (11 bytes) and whether it is the last (1), its associated data all that
/// stands before the first chunk: so that none can be changed, moved, dropped or added.
/// Within: length of the name (2) ‖ name ‖ length (8) ‖ content, one entry after the other.
namespace lintel::hub::core {

struct ArchiveEntry
{
    std::string name;
    std::string content;

    friend bool operator==(const ArchiveEntry &, const ArchiveEntry &) = default;
};

[[nodiscard]] Result<std::string> seal_archive(const std::vector<ArchiveEntry> &entries, std::string_view passphrase);

/// Errc::InvalidRequest in words: no such file, a wrong passphrase, changed, cut short.
[[nodiscard]] Result<std::vector<ArchiveEntry>> open_archive(std::string_view sealed, std::string_view passphrase);

} // namespace lintel::hub::core
