#pragma once

#include "hub/core/result.h"
#include "hub/devices/keyring.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lintel::hub {

/// Keeps DATA/tls-own.pem (0600): the certificate that the hub makes itself. Made again when the
/// names or the hub's key change; the server notices by itself.
class OwnTls
{
public:
    OwnTls(const std::filesystem::path &data, std::vector<std::string> names)
        : m_file(data / "tls-own.pem"), m_names(std::move(names))
    {}

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// Makes it unless the one there is good.
    [[nodiscard]] Result<void> keep_up(const devices::KeySet &keys) const;

private:
    std::filesystem::path m_file;
    std::vector<std::string> m_names;
};

/// Hosts and addresses that people know this hub by: of the public URL, of where it listens,
/// and the machine's.
[[nodiscard]] std::vector<std::string> own_names(const std::string &public_url, const std::string &listen_address);

} // namespace lintel::hub
